import type { FeedsSaid } from '../feeds/feeds-view'
import type { Voice } from './voice'

type Failure = Extract<FeedsSaid, { what: 'failed' }>['why']

/** Subscriptions to feeds, on the library page. */
export function feedsTexts({ say, count, list, locale }: Voice) {
  function said(what: Exclude<FeedsSaid, { what: 'failed' }>): string {
    switch (what.what) {
      case 'subscribed':
        return say('subscribedTo', what.title)
      case 'unsubscribed':
        return say('unsubscribedFrom', what.title)
      case 'subscribed-all':
        return [count('subscribedToAll', what.feeds), what.failed > 0 && count('feedsNotRead', what.failed)].filter(Boolean).join(' ')
    }
  }

  return {
    title: say('feedsTitle'),
    help: say('feedsHelp'),
    address: say('feedAddress'),
    subscribe: say('subscribe'),
    subscribeTo: (title: string) => say('subscribeTo', title),
    asking: say('feedAsking'),
    choose: (feeds: number) => count('feedsFound', feeds),
    kept: (articles: number) => count('feedKept', articles),
    readAt: (time: string | null) => (time === null ? say('feedNotRead') : say('feedRead', timeText(time, locale))),
    reading: say('feedReading'),
    needs: (hosts: string[]) => say('feedNeeds', list(hosts)),
    /** None: the feed's own. */
    allow: (sites: number) => count('allowSites', Math.max(1, sites)),
    readNow: say('readFeedsNow'),
    stop: say('stopReading'),
    unsubscribe: say('unsubscribe'),
    unsubscribeNamed: (title: string) => say('unsubscribeNamed', title),
    subscribeAll: (feeds: number) => count('subscribeAll', feeds),
    importList: say('importFeeds'),
    exportList: say('exportFeeds'),
    said,
    failed: {
      unreachable: say('feedUnreachable'),
      refused: say('feedRefused'),
      'too-large': say('feedTooLarge'),
      'no-feed': say('feedNone'),
      'no-access': say('feedNoAccess'),
      'no-address': say('feedNoAddress'),
      known: say('feedKnown'),
      'no-list': say('feedNoList'),
      'too-many': say('feedTooMany'),
      full: say('libraryFull'),
      'no-storage': say('libraryNoStorage'),
      failed: say('feedFailed'),
    } satisfies Record<Failure, string>,
  }
}

function timeText(time: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
}
