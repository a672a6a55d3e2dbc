import type { FeedsSaid } from '../feeds/feeds-view'
import type { Voice } from './voice'

type Failure = Extract<FeedsSaid, { what: 'failed' }>['why']

/** Subscriptions to feeds, on the library page. */
export function feedsTexts({ say, count, list, locale }: Voice) {
  return {
    title: say('feedsTitle'),
    help: say('feedsHelp'),
    address: say('feedAddress'),
    subscribe: say('subscribe'),
    subscribeTo: (title: string) => say('subscribeTo', title),
    asking: say('feedAsking'),
    choose: (feeds: number) => count('feedsNamed', feeds),
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
    said: {
      subscribed: (title: string) => say('subscribedTo', title),
      unsubscribed: (title: string) => say('unsubscribedFrom', title),
    } satisfies Record<Exclude<FeedsSaid['what'], 'failed'>, unknown>,
    failed: {
      unreachable: say('feedUnreachable'),
      refused: say('feedRefused'),
      'too-large': say('feedTooLarge'),
      'no-feed': say('feedNone'),
      'no-access': say('feedNoAccess'),
      'no-address': say('feedNoAddress'),
      known: say('feedKnown'),
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
