import type { FeedLink } from '../../corpus/feeds/feed'
import type { FetchTrouble } from '../../corpus/feeds/feed-reader'
import type { KeepFailure } from '../save-page/keeping'

/** Why a feed could not be read, or what it brought could not be kept. `no-access`: its site is not allowed any more. */
export type FeedFailure = FetchTrouble | 'no-feed' | 'no-access' | Extract<KeepFailure, 'full' | 'no-storage' | 'failed'>

/** A feed whose new articles come into the library by themselves. */
export interface Subscription {
  address: string
  /** As the feed calls itself; empty when it does not. */
  title: string
  /** When it was last read to its end, and when that was last tried: ISO 8601 with time; null before the first. */
  read: string | null
  tried: string | null
  /** Articles that it brought into the library. */
  kept: number
  /** Match patterns of the sites whose pages have the whole articles, and are not allowed. */
  needs: string[]
  /** What the last try came to, and how many in a row did; null when it went well. */
  failed: { why: FeedFailure; times: number } | null
}

/** Which feed is being read, and how many of its new articles have been looked at. */
export interface FeedReading {
  address: string
  done: number
  of: number
}

export interface FeedsView {
  /** Null until they are known. */
  subscriptions: readonly Subscription[] | null
  reading: FeedReading | null
  /** Address of the site that the reader comes from, while there is no subscription to it; else empty. */
  suggested: string
  /** An address is being looked at. */
  asking: boolean
  /** Feeds that a page or a list named, for the reader to choose from. */
  choices: readonly FeedLink[]
  said: FeedsSaid | null
}

/** Before anything is known. */
export const NO_FEEDS: FeedsView = { subscriptions: null, reading: null, suggested: '', asking: false, choices: [], said: null }

export type FeedsSaid =
  | { what: 'subscribed' | 'unsubscribed'; title: string }
  /** To a list of feeds; those that could not be read are still to be chosen from. */
  | { what: 'subscribed-all'; feeds: number; failed: number }
  | { what: 'failed'; why: FeedFailure | 'no-address' | 'known' | 'too-many' | 'no-list' }

export interface FeedsActions {
  /** Also chooses one of `choices`. */
  onSubscribe(address: string): void
  /** Subscribes to all of `choices`. */
  onSubscribeAll(): void
  onUnsubscribe(subscription: Subscription): void
  /** Allows the sites that a subscription needs, or its own. */
  onAllow(subscription: Subscription): void
  onReadNow(): void
  onStop(): void
  /** Reads a list of subscriptions from a file (OPML), for the reader to choose from. */
  onImport(file: File): void
  /** Hands over such a list. */
  onExport(): void
}
