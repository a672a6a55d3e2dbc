import type { Article } from '../../corpus/article'
import { pageId } from '../../corpus/extract/page-id'
import type { FeedItem } from '../../corpus/feeds/feed'
import type { FeedFailure } from '../../components/feeds/feeds-view'
import type { FeedService, LibraryService } from '../../messages/channel'
import { whyNotKept } from '../why-not-kept'
import { siteOf, type StoredSubscription } from './subscriptions'

export interface Surroundings {
  feeds: FeedService
  library: Pick<LibraryService, 'saved' | 'add'>
  /** Whether the reader has allowed a site. */
  isAllowed(site: string): Promise<boolean>
  /** Between two questions to one site. */
  pause(): Promise<void>
  now(): Date
  onProgress(done: number, of: number): void
  /** Stored at once: a background may end at any time. */
  note(subscription: StoredSubscription): Promise<void>
  signal: AbortSignal
}

/** New articles that one reading looks at; of the others it is the next one's turn. */
const MOST_AT_ONCE = 200
/** So many pages that do not come, one after the other: the site is out of order, or wants to be left alone. */
const PATIENCE = 4

/**
 * Reads a subscription's feed and keeps the articles that are new in it, the oldest first. Each is looked at once: what the library has
 * already stays as it is, and what the reader deleted does not come back.
 */
export async function readSubscription(before: StoredSubscription, around: Surroundings): Promise<void> {
  const { feeds, isAllowed, now, note, signal } = around
  const tried = now().toISOString()
  const fails = (why: FeedFailure, after: StoredSubscription) => note({ ...after, tried, failed: { why, times: (before.failed?.times ?? 0) + 1 } })

  const own = siteOf(before.address)
  if (!(await isAllowed(own))) return fails('no-access', before)
  const answer = await feeds.readFeed(before.address)
  if (answer.state !== 'feed') return fails(answer.state === 'page' ? 'no-feed' : answer.why, before)
  const { title, items } = answer.feed
  const known = new Set(before.done)
  // What the feed no longer lists is forgotten.
  const done = items.map(({ url }) => pageId(url)).filter((id) => known.has(id))
  const harvest = new Harvest({ ...before, tried, title: title || before.title, done, needs: [], sites: [...new Set([own, ...before.sites])] }, around)
  await harvest.keep()
  try {
    const fresh = items.filter(({ url }) => !known.has(pageId(url))).slice(0, MOST_AT_ONCE).toReversed()
    const isOutOfOrder = await readItems(fresh, harvest, around)
    await harvest.keep()
    // A reading that was stopped has not come to its end.
    if (signal.aborted) return
    await (isOutOfOrder ? fails('unreachable', harvest.subscription) : note({ ...harvest.subscription, read: tried, failed: null }))
  } catch (error) {
    const why = whyNotKept(error)
    await fails(why === 'full' || why === 'no-storage' ? why : 'failed', harvest.subscription)
  }
}

/** @returns whether it ended early, since nothing came any more */
async function readItems(items: FeedItem[], harvest: Harvest, { feeds, library, isAllowed, pause, onProgress, signal }: Surroundings): Promise<boolean> {
  let failures = 0
  for (const [i, item] of items.entries()) {
    if (signal.aborted) return false
    onProgress(i, items.length)
    const { url, title } = item
    const id = pageId(url)
    if (await library.saved({ id, url, title, outlet: '', date: null, text: '' })) {
      await harvest.add(id, null)
      continue
    }
    const site = siteOf(url)
    const mayFetch = await isAllowed(site)
    if (mayFetch) harvest.sites.add(site)
    const read = await feeds.readArticle(item, mayFetch)
    if (read.state === 'page-needed') harvest.needs.add(site)
    else if (read.state === 'failed' && read.why === 'unreachable') {
      if (++failures === PATIENCE) return true
    } else {
      failures = 0
      // Known by the page's own address, if not by the feed's.
      await harvest.add(id, read.state === 'article' && !(await library.saved(read.article)) ? read.article : null)
    }
    if (mayFetch) await pause()
  }
  return false
}

/** Articles that are kept in one step: each step writes to the disk, and what was fetched for a step that is cut off is fetched again. */
const STEP = 10

/** What one reading has come to so far: articles on their way into the library, and the subscription as it stands with those that are there. */
class Harvest {
  readonly needs = new Set<string>()
  readonly sites: Set<string>
  #subscription: StoredSubscription
  #step: { id: string; article: Article | null }[] = []
  readonly #around: Pick<Surroundings, 'library' | 'note' | 'now'>

  constructor(subscription: StoredSubscription, around: Pick<Surroundings, 'library' | 'note' | 'now'>) {
    this.#subscription = subscription
    this.#around = around
    this.sites = new Set(subscription.sites)
  }

  get subscription(): StoredSubscription {
    return this.#subscription
  }

  /** An item that needs no second look, with its article if that is to be kept. */
  async add(id: string, article: Article | null): Promise<void> {
    this.#step.push({ id, article })
    if (this.#step.length >= STEP) await this.keep()
  }

  /** Puts into the library what has come, and notes that. */
  async keep(): Promise<void> {
    const { library, note, now } = this.#around
    const savedAt = now().toISOString()
    const articles = this.#step.flatMap(({ article }) => (article === null ? [] : [{ ...article, savedAt }]))
    const { added } = articles.length > 0 ? await library.add(articles) : { added: 0 }
    const { kept, done } = this.#subscription
    this.#subscription = { ...this.#subscription, kept: kept + added, done: [...done, ...this.#step.map(({ id }) => id)], needs: [...this.needs], sites: [...this.sites] }
    this.#step = []
    await note(this.#subscription)
  }
}
