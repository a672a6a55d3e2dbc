import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Collection } from '../../../corpus/collection'
import type { FeedItem } from '../../../corpus/feeds/feed'
import type { ArticleAnswer, FeedAnswer } from '../../../corpus/feeds/feed-reader'
import { pageId } from '../../../corpus/extract/page-id'
import { ReaderLibrary } from '../../../corpus/reader-library'
import { MemoryStore } from '../../../corpus/stores/memory-store'
import { isDue } from '../../../session/feeds/is-due'
import { readSubscription, type Surroundings } from '../../../session/feeds/read-subscription'
import type { StoredSubscription } from '../../../session/feeds/subscriptions'

const ADDRESS = 'https://paper.example/rss'
const SITE = '*://*.paper.example/*'
const START: StoredSubscription = { address: ADDRESS, title: '', read: null, tried: null, kept: 0, needs: [], failed: null, done: [], sites: [SITE] }
const NOW = '2026-11-05T08:00:00.000Z'

const url = (n: number, host = 'paper.example') => `https://${host}/${n}`
const item = (n: number, host?: string): FeedItem => ({ url: url(n, host), title: `Story ${n}`, date: null, outlet: '', content: null })
const articleAt = (address: string) => ({ id: pageId(address), outlet: 'The Paper', title: `At ${address}`, date: null, url: address, text: `What stands at ${address} and nowhere else.` })
const storedAt = (address: string) => ({ ...articleAt(address), savedAt: '2026-01-01T00:00:00.000Z' })

/** One reader's world: a feed of these items, the sites that are allowed, and a library; `before` is the subscription as it was noted last. */
function world(items: FeedItem[], more: Partial<{ allowed: string[]; answer: FeedAnswer; article: (item: FeedItem) => ArticleAnswer }> = {}) {
  const nothing = { segments: [], removed: new Map(), read: async () => [] }
  const library = new ReaderLibrary(nothing, Collection.open(new MemoryStore()), async () => undefined)
  const asked: string[] = []
  const notes: StoredSubscription[] = []
  const stop = new AbortController()
  const allowed = new Set(more.allowed ?? [SITE])
  const state = { items, before: START, library, asked, notes, stop, allowed }
  const surroundings: Surroundings = {
    feeds: {
      readFeed: async () => more.answer ?? { state: 'feed', feed: { title: 'The Paper', items: state.items } },
      async readArticle(each, mayFetch) {
        if (!mayFetch) return { state: 'page-needed' }
        asked.push(each.url)
        return more.article?.(each) ?? { state: 'article', article: articleAt(each.url) }
      },
    },
    library,
    isAllowed: async (site) => allowed.has(site),
    pause: async () => undefined,
    now: () => new Date(NOW),
    onProgress: vi.fn<Surroundings['onProgress']>(),
    note: async (next) => void notes.push((state.before = next)),
    signal: stop.signal,
  }
  return { ...state, surroundings, read: () => readSubscription(state.before, surroundings), setItems: (next: FeedItem[]) => (state.items = next), now: () => state.before }
}
const titlesIn = async (library: ReaderLibrary) => (await library.scan(0, 1_000)).map(([, { title }]) => title)

let feed: ReturnType<typeof world>
beforeEach(() => {
  feed = world([item(3), item(2), item(1)])
})

describe('a reading', () => {
  test('keeps what is new, the oldest first, so that the newest stands on top of the list', async () => {
    await feed.read()
    expect(await titlesIn(feed.library)).toEqual([url(1), url(2), url(3)].map((each) => `At ${each}`))
    expect(feed.now()).toMatchObject({ title: 'The Paper', kept: 3, read: NOW, tried: NOW, failed: null, needs: [], sites: [SITE] })
  })

  test('looks at each article once, also at one that the reader deleted', async () => {
    await feed.read()
    await feed.library.remove([1])
    feed.setItems([item(4), item(3), item(2), item(1)])
    await feed.read()
    expect(feed.asked).toEqual([url(1), url(2), url(3), url(4)])
    expect(await titlesIn(feed.library)).toEqual([url(2), url(3), url(4)].map((each) => `At ${each}`))
    expect(feed.now().kept).toBe(4)
  })

  test('forgets what the feed no longer lists', async () => {
    await feed.read()
    feed.setItems([item(3)])
    await feed.read()
    expect(feed.now().done).toEqual([pageId(url(3))])
  })

  test('leaves alone what the library has already, by the address in the feed or by the page’s own', async () => {
    const elsewhere = 'https://paper.example/canonical'
    feed = world([item(2), item(1)], { article: () => ({ state: 'article', article: articleAt(elsewhere) }) })
    const mine = { ...storedAt(url(1)), text: 'My copy.' }
    const other = { ...storedAt(elsewhere), text: 'My other copy.' }
    await feed.library.add([mine, other])
    await feed.read()
    expect((await feed.library.scan(0, 9)).map(([, article]) => article)).toEqual([mine, other])
    expect(feed.asked).toEqual([url(2)])
    expect(feed.now()).toMatchObject({ kept: 0, read: NOW })
  })

  test('asks no site that is not allowed, says which it needs, and goes on once they are', async () => {
    feed = world([item(2, 'www.elsewhere.example'), item(1)])
    await feed.read()
    expect(feed.asked).toEqual([url(1)])
    expect(feed.now()).toMatchObject({ kept: 1, needs: ['*://*.elsewhere.example/*'], sites: [SITE], failed: null })
    feed.allowed.add('*://*.elsewhere.example/*')
    await feed.read()
    expect(feed.asked).toEqual([url(1), url(2, 'www.elsewhere.example')])
    expect(feed.now()).toMatchObject({ kept: 2, needs: [], sites: [SITE, '*://*.elsewhere.example/*'] })
  })

  test('tries a page again that did not come, and one that is none never', async () => {
    let isDown = true
    feed = world([item(2), item(1)], { article: (each) => (each.url === url(1) ? { state: 'none' } : isDown ? { state: 'failed', why: 'unreachable' } : { state: 'article', article: articleAt(each.url) }) })
    await feed.read()
    expect(feed.now()).toMatchObject({ kept: 0, failed: null })
    isDown = false
    await feed.read()
    expect(feed.asked).toEqual([url(1), url(2), url(2)])
    expect(feed.now().kept).toBe(1)
  })

  test('leaves a site alone from which nothing comes any more', async () => {
    feed = world(Array.from({ length: 30 }, (_, n) => item(n)), { article: () => ({ state: 'failed', why: 'unreachable' }) })
    await feed.read()
    expect(feed.asked).toHaveLength(4)
    expect(feed.now()).toMatchObject({ read: null, failed: { why: 'unreachable', times: 1 } })
  })

  test('that is stopped keeps what has come, and the next one goes on from there', async () => {
    feed = world(Array.from({ length: 25 }, (_, n) => item(n)))
    feed.surroundings.onProgress = (done) => {
      if (done === 12) feed.stop.abort()
    }
    await feed.read()
    expect(feed.now()).toMatchObject({ kept: 13, read: null, failed: null })
    expect(isDue(feed.now(), new Date(NOW))).toBe(true)
    await readSubscription(feed.now(), { ...feed.surroundings, signal: new AbortController().signal, onProgress: () => undefined })
    expect(feed.now()).toMatchObject({ kept: 25, read: NOW })
    expect(new Set(feed.asked).size).toBe(25)
  })

  test('notes as it goes on, so that one cut off by the end of its background is not lost', async () => {
    feed = world(Array.from({ length: 25 }, (_, n) => item(n)))
    await feed.read()
    expect(feed.notes.map(({ kept, done }) => [kept, done.length])).toEqual([[0, 0], [10, 10], [20, 20], [25, 25], [25, 25]])
  })

  test.each<[string, Parameters<typeof world>[1], StoredSubscription['failed']]>([
    ['its own site is not allowed', { allowed: [] }, { why: 'no-access', times: 1 }],
    ['nobody answers', { answer: { state: 'failed', why: 'unreachable' } }, { why: 'unreachable', times: 1 }],
    ['a page stands where the feed was', { answer: { state: 'page', feeds: [] } }, { why: 'no-feed', times: 1 }],
  ])('fails when %s, and says so', async (_, more, failed) => {
    feed = world([item(1)], more)
    await feed.read()
    expect(feed.now()).toMatchObject({ tried: NOW, read: null, failed })
    await feed.read()
    expect(feed.now().failed?.times).toBe(2)
    expect(await titlesIn(feed.library)).toEqual([])
  })

  test('fails when the library takes nothing more, and tries the same articles again', async () => {
    const { add } = feed.library
    feed.library.add = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
    await feed.read()
    expect(feed.now()).toMatchObject({ kept: 0, done: [], failed: { why: 'full' } })
    feed.library.add = add
    await feed.read()
    expect(feed.now()).toMatchObject({ kept: 3, failed: null })
  })
})

test.each<[string, Partial<StoredSubscription>, number, boolean]>([
  ['was never read', {}, 0, true],
  ['was read half an hour ago', { tried: NOW, read: NOW }, 0.5, false],
  ['was read an hour ago', { tried: NOW, read: NOW }, 1, true],
  ['was cut off', { tried: NOW, read: null }, 0, true],
  ['failed once an hour ago', { tried: NOW, failed: { why: 'unreachable', times: 1 } }, 1, false],
  ['failed once two hours ago', { tried: NOW, failed: { why: 'unreachable', times: 1 } }, 2, true],
  ['failed very often a day ago', { tried: NOW, failed: { why: 'unreachable', times: 99 } }, 24, true],
  ['failed very often half a day ago', { tried: NOW, failed: { why: 'unreachable', times: 99 } }, 12, false],
])('a feed that %s', (_, more, hours, due) => {
  expect(isDue({ ...START, ...more }, new Date(Date.parse(NOW) + hours * 3_600_000))).toBe(due)
})
