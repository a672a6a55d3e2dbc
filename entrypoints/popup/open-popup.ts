import { browser } from 'wxt/browser'
import { draw } from '../../session/draw'
import { panelOpener } from './open-panel'
import { activeTab, firstAsk } from '../../session/first-ask'
import { openSession } from '../../session/session'
import { speakInPage } from '../../session/speak-in-page'

speakInPage(document)
const root = document.getElementById('view')
// Missing where the page was put together by somebody else's browser: nothing but time is lost then.
const first = firstAsk()
const tab = await (first?.tab ?? activeTab())

if (root !== null && tab?.id !== undefined) {
  const close = () => window.close()
  const openPanel = panelOpener(tab.windowId)
  const session = openSession(tab.id, (view) =>
    draw(root, session, view, {
      onCompare: (sibling) => session.compare(sibling).then(close),
      onLibrary: () => session.library().then(close),
      onOptions: () => browser.runtime.openOptionsPage().then(close),
      onOpenPanel: openPanel && (() => openPanel().then(close)),
    }),
  )
  // The page's own frame gives way to the same one, drawn with words, before the browser paints again.
  root.replaceChildren()
  const asked = new URLSearchParams(location.search)
  await session.check(first?.part, first?.answer)
  if (asked.get('then') === 'save') session.keep.onSave()
}
