import type { Article, Span } from '../corpus/article'
import type { SelectionExtraction, NotSelected } from '../corpus/extract/extract-selection'
import type { Extraction, ExtractionFailure, NotArticle as NotArticlePage } from '../corpus/extract/extraction'
import type { PageArticle } from '../corpus/extract/page-article'
import type { FeedLink } from '../corpus/feeds/feed'
import type { FetchTrouble } from '../corpus/feeds/feed-reader'
import type { Outcome } from '../corpus/collection'
import type { LibrarySize, Saved } from '../corpus/reader-library'
import type { PassageKind, Report } from '../corpus/report'
import type { Card } from '../corpus/stores/card'
import type { StoredArticle } from '../corpus/stores/store'

/**
 * Every message that crosses a border of the extension, in one place: what is asked, what is answered.
 * All of it is plain JSON. A handler that is missing, or answers something else, does not compile.
 */

/** Asked by the extension's own pages (popup, compare), answered by the background. */
export interface BackgroundRequests {
  /** Wakes the background and opens the corpus, ahead of the check that is about to be asked for. */
  wake: { ask: Record<string, never>; answer: null }
  /** Reads the page in a tab, or what is selected on it, and matches it against the corpus. Needs the click's permission on that tab. */
  check: { ask: { tabId: number; part: Part }; answer: CheckAnswer }
  /** The last check of a tab, as long as the tab still shows that address; null when there is none. */
  lastCheck: { ask: { tabId: number }; answer: Check | null }
  /** A finished check by its id: what the side-by-side view opens with. Null when it is gone. */
  checkById: { ask: { checkId: string }; answer: Check | null }
  /** Shows the passages of these siblings on the page; none of them takes every highlight away. */
  highlight: { ask: { checkId: string; siblings: string[] }; answer: PageAnswer }
  /** Which stretches are in view on the page, once they are others than those seen last, or after a few seconds; null when the page is gone. */
  inView: { ask: { checkId: string; seen: Span[] }; answer: Span[] | null }
  /** Forgets every check, with the numbers on the buttons and the marks on the pages. */
  forgetAll: { ask: Record<string, never>; answer: null }
  /** A check of a built-in article, which belongs to no tab: what the first-run page shows. */
  demo: { ask: Record<string, never>; answer: Check }
  /** Scrolls the page to a stretch of its text and marks it. */
  reveal: { ask: { checkId: string; span: Span }; answer: PageAnswer }
  /** Whether a checked page is in the reader's library; null when it is not. */
  saved: { ask: { checkId: string }; answer: Saved | null }
  /** Puts a checked page into the library, in the place of an older copy or beside it. Answered once it is on disk; null when the check is gone. */
  savePage: { ask: { checkId: string; beside: boolean }; answer: SavedPage | null }
  /** How much is in the library. */
  librarySize: { ask: Record<string, never>; answer: LibrarySize }
  /**
   * Adds articles of a file, or what an undo brings back; those with the id or address of a stored one take its place. The batches
   * of an import say which they are, from 0 on, and are noted in its journal.
   */
  addArticles: { ask: { articles: ArticleToAdd[]; importBatch?: number | undefined }; answer: Outcome }
  /** Deletes articles by key, in their order as many as one answer can hold; answers what they were, so that it can be undone. */
  removeArticles: { ask: { keys: number[] }; answer: [key: number, article: StoredArticle][] }
  /** What a list shows of the articles from a key on, oldest first. */
  cards: { ask: { from: number; most: number }; answer: [key: number, card: Card][] }
  /** The articles themselves, from a key on, as many as one answer can hold: what an export writes. */
  articles: { ask: { from: number; most: number }; answer: [key: number, article: StoredArticle][] }
  /** Subscribes to the feed at an address, whose site the reader has allowed; its articles are read after the answer. */
  subscribe: { ask: { address: string }; answer: SubscribeAnswer }
  /** Ends a subscription, and what was allowed for it alone. */
  unsubscribe: { ask: { address: string }; answer: null }
  /** Reads one feed, or all, now. */
  readFeeds: { ask: { address: string | null }; answer: null }
  /** Stops reading feeds, until it is time again. */
  stopFeeds: { ask: Record<string, never>; answer: null }
}

/** What was saved, and what an undo brings back: the copy in whose place it was put. */
export interface SavedPage extends Saved {
  how: 'added' | 'updated' | 'unchanged'
  replaced: StoredArticle | null
}

export type SubscribeAnswer =
  | { state: 'subscribed'; title: string }
  /** The address is that of a page that names feeds. */
  | { state: 'choose'; feeds: FeedLink[] }
  | { state: 'failed'; why: FetchTrouble | 'no-feed' | 'no-access' | 'known' | 'too-many' | 'failed' }

/** An article that says when it was saved first, or is saved now. */
export interface ArticleToAdd extends Article {
  savedAt?: string | null
}

/** Asked by the background (`readAhead` by the popup's first script), answered by the content script in the page. */
export interface PageRequests {
  extract: { ask: { part: Part }; answer: ExtractAnswer }
  /** Reads what is about to be extracted, for a question that takes longer to come. */
  readAhead: { ask: { part: Part }; answer: null }
  /** Whether the page is still the one whose text was read; a page that was loaded since is another. */
  isRead: { ask: Record<string, never>; answer: boolean }
  highlight: { ask: { marks: Mark[] }; answer: PageAnswer }
  reveal: { ask: { span: Span }; answer: PageAnswer }
  /** Scrolls to the highlighted stretch after the one marked last, or after what is in view; after the last comes the first. */
  next: { ask: Record<string, never>; answer: PageAnswer }
  /** The highlighted stretches in view, once they are others than `seen`, or after `IN_VIEW_WAIT`. */
  inView: { ask: { seen: Span[] }; answer: Span[] }
}

/** How long a page may keep an unchanged answer to `inView` to itself, in ms: well below a message's time limit. */
export const IN_VIEW_WAIT = 3_000

/** What of a page is compared. */
export type Part = 'page' | 'selection'

export type CheckAnswer =
  | { state: 'checked'; check: Check }
  /** The browser lets no extension read this address. */
  | { state: 'unsupported'; why: Unsupported }
  | { state: 'not-article'; why: NotArticle }
  | { state: 'failed'; why: Failure }

export type Unsupported = 'browser-page' | 'reader-view' | 'extension-page' | 'store' | 'pdf' | 'file' | 'other'
export type NotArticle = NotArticlePage | NotSelected

/** Whether there was no selection to read: of the page that says nothing. */
export function isNotSelected(why: NotArticle): why is NotSelected {
  return why === 'no-selection' || why === 'short-selection'
}

/** `reload`: the page predates the extension's start; `no-access`: the click's permission is gone. */
export type Failure = ExtractionFailure | 'matching' | 'reload' | 'no-access'

/** A finished check: the page as read, what was found, and the siblings' texts to show it in. */
export interface Check {
  /** The same as before when a tab is checked again and its text has not changed: an open side-by-side view goes on working. */
  id: string
  tabId: number
  /** Address of the tab when it was read, without its fragment. */
  address: string
  part: Part
  /** Its text is the part's, and all offsets are into that. */
  page: PageArticle
  report: Report
  /** The articles behind `report.siblings`, in the same order. */
  siblings: Article[]
  /** Which outlet the page (first) and each sibling is of, as `outletsOf` tells: the same number is the same outlet; null is unknown. */
  outlets: (number | null)[]
  /** Ids of the siblings whose passages the reader wants highlighted: all of them until told otherwise. */
  shown: string[]
  timings: Timings
}

/** Where the time of one check went, in ms. The corpus is opened beside the extraction; only the answer to `check` knows `store`. */
export interface Timings {
  inject: number
  extract: number
  open: number
  match: number
  store: number
}

export type ExtractAnswer =
  | Extraction
  | SelectionExtraction
  /** The browser's own PDF viewer lets scripts in, but has no text to give. */
  | { state: 'unsupported'; why: 'pdf' }

/** One stretch to highlight on the page. */
export interface Mark {
  span: Span
  kind: PassageKind
}

/** `shown`: how many of the asked stretches were found again in the live page. `lost`: the page is no longer there or has changed. */
export type PageAnswer = { state: 'done'; shown: number; asked: number } | { state: 'lost' }
