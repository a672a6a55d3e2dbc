import { watchChecks } from '../../session/checks'
import { draw } from '../../session/draw'
import { openSession, type Session } from '../../session/session'
import { speakInPage } from '../../session/speak-in-page'
import { watchSettings } from '../../session/settings'
import { followTab } from './follow-tab'

speakInPage(document)
const root = document.getElementById('view')
if (root !== null) await follow(root)

/** Shows what is known of the active tab. A panel may read no page by itself, so every check begins with the button. */
async function follow(panel: HTMLElement): Promise<void> {
  let current: Session | undefined
  watchChecks((tabId) => {
    if (tabId === current?.tabId) void current.recall()
  })
  watchSettings(() => void current?.recall())
  await followTab((tabId) => {
    const session = openSession(tabId, (view) => {
      if (session === current) draw(panel, session, view)
    })
    current = session
    scrollTo(0, 0)
    void session.recall()
  })
}
