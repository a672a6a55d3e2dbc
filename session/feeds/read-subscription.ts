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
/** Articles that are kept in one step: each step writes to the disk, and what was fetched for a step that is cut off is fetched again. */
const STEP = 10
/** So many pages that do not come, one after the other: the site is out of order, or wants to be left alone. */
const PATIENCE = 4

/**
 * Reads a subscription's feed and keeps the articles that are new in it, the oldest first. Each is looked at once: what the library has
 * already stays as it is, and what the reader deleted does not come back.
 */
export async function readSubscription(before: StoredSubscription, { feeds, library, isAllowed, pause, now, onProgress, note, signal }: Surroundings): Promise<void> {
  const own = siteOf(before.address)
  let next: StoredSubscription = { ...before, tried: now().toISOString() }
  const fails = (why: FeedFailure): Promise<void> => note({ ...next, failed: { why, times: (before.failed?.times ?? 0) + 1 } })

  if (!(await isAllowed(own))) return fails('no-access')
  const answer = await feeds.readFeed(before.address)
  if (answer.state !== 'feed') return fails(answer.state === 'page' ? 'no-feed' : answer.why)
  const { title, items } = answer.feed
  const known = new Set(before.done)
  const idOf = ({ url }: FeedItem) => pageId(url)
  const fresh = items.filter((item) => !known.has(idOf(item))).slice(0, MOST_AT_ONCE).toReversed()
  // What the feed no longer lists is forgotten.
  const done = new Set(items.map(idOf).filter((id) => known.has(id)))
  const needs = new Set<string>()
  const sites = new Set([own, ...before.sites])
  next = { ...next, title: title || before.title, done: [...done], needs: [], sites: [...sites] }
  await note(next)

  let step: { id: string; article: Article | null }[] = []
  const keep = async (): Promise<void> => {
    const savedAt = now().toISOString()
    const articles = step.flatMap(({ article }) => (article === null ? [] : [{ ...article, savedAt }]))
    const { added } = articles.length > 0 ? await library.add(articles) : { added: 0 }
    for (const { id } of step) done.add(id)
    step = []
    next = { ...next, kept: next.kept + added, done: [...done], needs: [...needs], sites: [...sites] }
    await note(next)
  }

  let failures = 0
  try {
    for (const [i, item] of fresh.entries()) {
      if (signal.aborted) break
      onProgress(i, fresh.length)
      if (await isKept(item)) {
        step.push({ id: idOf(item), article: null })
        continue
      }
      const site = siteOf(item.url)
      const mayFetch = await isAllowed(site)
      if (mayFetch) sites.add(site)
      const read = await feeds.readArticle(item, mayFetch)
      if (read.state === 'page-needed') needs.add(site)
      else if (read.state === 'failed' && read.why === 'unreachable') {
        if (++failures === PATIENCE) break
      } else {
        failures = 0
        const article = read.state === 'article' && !(await library.saved(read.article)) ? read.article : null
        step.push({ id: idOf(item), article })
      }
      if (step.length >= STEP) await keep()
      if (mayFetch) await pause()
    }
    await keep()
    // A reading that was stopped has not come to its end.
    if (signal.aborted) return
    if (failures >= PATIENCE) return fails('unreachable')
    await note({ ...next, read: next.tried, failed: null })
  } catch (error) {
    const why = whyNotKept(error)
    await fails(why === 'full' || why === 'no-storage' ? why : 'failed')
  }

  function isKept({ url, title }: FeedItem): Promise<boolean> {
    return library.saved({ id: pageId(url), url, title, outlet: '', date: null, text: '' }).then((saved) => saved !== null)
  }
}

/** Whether it is time to read a subscription again: hourly, and ever later where that keeps failing, up to a day. What was cut off goes on at once. */
export function isDue({ tried, read, failed }: Pick<StoredSubscription, 'tried' | 'read' | 'failed'>, now: Date): boolean {
  if (tried === null || (failed === null && read !== tried)) return true
  const hours = Math.min(24, 2 ** Math.min(failed?.times ?? 0, 5))
  // Alarms come a little early or late.
  return now.getTime() - Date.parse(tried) >= (hours - 0.1) * 3_600_000
}
