import type { Span } from '../../corpus/article'
import { watchChecks } from '../../session/checks'
import { draw } from '../../session/draw'
import { followView } from '../../session/follow-view'
import { openSession, type Session, type View } from '../../session/session'
import { speakInPage } from '../../session/speak-in-page'
import { followTab } from './follow-tab'

speakInPage(document)
const root = document.getElementById('view')
if (root !== null) await follow(root)

/** Shows what is known of the active tab. A panel may read no page by itself, so every check begins with the button. */
async function follow(panel: HTMLElement): Promise<void> {
  let current: Session | undefined
  let drawn: View | undefined
  let inView: Span[] = []
  let following: { checkId: string; stop: AbortController } | undefined

  const redraw = () => {
    if (current && drawn) draw(panel, current, drawn, { inView })
  }
  function followPage({ state }: View): void {
    const checkId = state.state === 'checked' ? state.check.id : undefined
    if (checkId === following?.checkId) return
    following?.stop.abort()
    following = undefined
    inView = []
    if (checkId === undefined) return
    following = { checkId, stop: new AbortController() }
    void followView(checkId, (spans) => {
      inView = spans
      redraw()
    }, following.stop.signal)
  }

  watchChecks({
    onCheck: (tabId) => {
      if (tabId === current?.tabId) void current.recall()
    },
    onShown: (tabId, siblings) => {
      if (tabId === current?.tabId) current.follow(siblings)
    },
  })
  await followTab((tabId) => {
    const session = openSession(tabId, (view) => {
      if (session !== current) return
      drawn = view
      followPage(view)
      redraw()
    })
    current?.close()
    current = session
    scrollTo(0, 0)
    void session.recall()
  })
}
