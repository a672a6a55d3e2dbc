import { render } from 'preact'
import { browser } from 'wxt/browser'
import { NO_FEEDS } from '../../components/feeds/feeds-view'
import { Library } from '../../components/library/library'
import type { LibraryView } from '../../components/library/library-view'
import { saveBlob } from '../../components/take-along/save-file'
import { texts } from '../../components/texts'
import { askBackground } from '../../messages/ask'
import { openFeeds } from '../../session/feeds/open-feeds'
import { openLibraryPage } from '../../session/library/open-library-page'
import { speakInPage } from '../../session/speak-in-page'

speakInPage(document)
document.title = texts.library.pageTitle
const root = document.getElementById('view')
if (root !== null) open(root)

function open(view: HTMLElement): void {
  let working = false
  let library: LibraryView | null = null
  let feeds = NO_FEEDS
  const save = (name: string, content: Blob) => saveBlob(document, name, content)
  const draw = () => library !== null && render(<Library view={library} {...actions} feeds={{ view: feeds, ...feedActions }} />, view)
  const { refresh, ...actions } = openLibraryPage({
    draw: (now) => {
      working = now.work !== null && now.work.what !== 'export'
      library = now
      draw()
    },
    save,
    locks: navigator.locks,
    usage: () => navigator.storage.estimate().then(({ usage }) => usage ?? null, () => null),
  })
  const feedActions = openFeeds({
    draw: (now) => {
      // What a feed brought is listed once it has been read.
      if (feeds.reading !== null && now.reading === null) void refresh()
      feeds = now
      draw()
    },
    save,
    cameFrom,
  })
  void refresh()
  // What is half done would stay so: the browser asks whether that is meant.
  addEventListener('beforeunload', (event) => {
    if (working) event.preventDefault()
  })
  // Pages are saved elsewhere meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh()
  })
}

/** The article whose check led here. The page's own address says nothing of it: addresses stay in the browser's history. */
async function cameFrom(): Promise<string | null> {
  const tabId = (await browser.tabs.getCurrent())?.openerTabId
  if (tabId === undefined || (await browser.tabs.get(tabId)).incognito) return null
  return (await askBackground('lastCheck', { tabId }))?.page.url ?? null
}
