import { defineBackground } from 'wxt/utils/define-background'
import { answerBackground } from '../../messages/answer'
import { check } from './check'
import { checkOfId } from '../../session/checks'
import { obeyCommands } from './commands'
import { offerInContextMenu, type Task } from './context-menu'
import { addArticles, savedPage, saveIfNew, savePage } from './keep-articles'
import { openLibrary } from './library'
import { demo } from './demo'
import { welcomeOnInstall } from './first-run'
import { openFeedReader } from './feed-reader'
import { keepFeeds } from './feeds'
import { followSettings } from './follow-settings'
import { forgetAll } from './forget-all'
import { forgetOnNavigation } from './forget-on-navigation'
import { lastCheck } from './last-check'
import { highlight, inView, reveal } from './mark-page'

/** Wiring only. Listeners are set before anything is awaited: a worker that was woken by an event gets it at once. */
export default defineBackground(() => {
  const feeds = keepFeeds({ openReader: () => openFeedReader(), openLibrary, betweenPages: BETWEEN_PAGES })
  answerBackground({
    wake: () => {
      void openLibrary().then((library) => library.prepare()).catch(() => undefined)
      return null
    },
    check: (ask) => check(ask, openLibrary),
    lastCheck,
    checkById: ({ checkId }) => checkOfId(checkId),
    highlight,
    reveal,
    saved: ({ checkId }) => savedPage(checkId, openLibrary()),
    savePage: ({ checkId, beside }) => savePage(checkId, beside, openLibrary()),
    librarySize: async () => (await openLibrary()).size(),
    addArticles: (ask) => addArticles(ask, openLibrary()),
    removeArticles: async ({ keys }) => (await openLibrary()).remove(keys),
    cards: async ({ from, most }) => (await openLibrary()).cards(from, most),
    articles: async ({ from, most }) => (await openLibrary()).scan(from, most),
    subscribe: feeds.subscribe,
    unsubscribe: feeds.unsubscribe,
    readFeeds: feeds.read,
    stopFeeds: feeds.stop,
    inView,
    forgetAll,
    demo: () => demo(openLibrary()),
  })
  welcomeOnInstall()
  obeyCommands(performQuietly)
  followSettings()
  forgetOnNavigation()
  feeds.readInTime()
  offerInContextMenu(performQuietly)
})

/** In ms: readers turn a site's pages no faster. */
const BETWEEN_PAGES = 600

/** Nobody is there to be told what goes wrong. */
function performQuietly(tabId: number, task: Task): void {
  void perform(tabId, task).catch(() => undefined)
}

/** What the popup would do, where none can be opened. */
async function perform(tabId: number, task: Task): Promise<void> {
  const answer = await check({ tabId, part: task === 'check-selection' ? 'selection' : 'page' }, openLibrary)
  if (task === 'save' && answer.state === 'checked') await saveIfNew(answer.check.id, openLibrary())
}
