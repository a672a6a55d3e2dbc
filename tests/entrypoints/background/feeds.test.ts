import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { FeedItem } from '../../../corpus/feeds/feed'
import type { FeedAnswer } from '../../../corpus/feeds/feed-reader'
import { keepFeeds } from '../../../entrypoints/background/feeds'
import { feedReading } from '../../../session/feeds/reading'
import { putSubscription, subscriptions } from '../../../session/feeds/subscriptions'

const PAPER = 'https://paper.example/rss'
const OTHER = 'https://news.example/rss'

const answers = new Map<string, FeedAnswer>()
const item = (address: string): FeedItem => ({ url: address, title: '', date: null, outlet: '', content: null })
const feed = (title: string, ...addresses: string[]): FeedAnswer => ({ state: 'feed', feed: { title, items: addresses.map(item) } })

let allowed: Set<string>
let added: string[]
let open: number
/** Article pages come once this is kept. */
let gate: Promise<void>

function keeper() {
  return keepFeeds({
    openReader() {
      open++
      return {
        readFeed: async (address) => answers.get(address) ?? { state: 'failed', why: 'no-feed' },
        async readArticle({ url }, mayFetch) {
          if (!mayFetch) return { state: 'page-needed' }
          await gate
          return { state: 'article', article: { id: url, outlet: '', title: '', date: null, url, text: 'Text.' } }
        },
        close: () => void open--,
      }
    },
    openLibrary: async () => ({
      saved: async () => null,
      async add(articles) {
        added.push(...articles.map(({ id }) => id))
        return { added: articles.length, updated: 0, unchanged: 0, keys: [], replaced: [] }
      },
    }),
    betweenPages: 0,
  })
}

beforeEach(() => {
  fakeBrowser.reset()
  answers.clear()
  allowed = new Set(['*://*.paper.example/*', '*://*.news.example/*'])
  added = []
  open = 0
  gate = Promise.resolve()
  fakeBrowser.permissions.contains = async ({ origins = [] }) => origins.every((origin) => allowed.has(origin))
  fakeBrowser.permissions.remove = async ({ origins = [] }) => origins.map((origin) => allowed.delete(origin)).every(Boolean)
})

const state = async () => (await subscriptions()).map(({ title, kept, failed }) => [title, kept, failed?.why])

describe('subscribing', () => {
  test('reads the feed’s articles after the answer, and sets the alarm', async () => {
    answers.set(PAPER, feed('The Paper', 'https://paper.example/1', 'https://paper.example/2'))
    expect(await keeper().subscribe({ address: PAPER })).toEqual({ state: 'subscribed', title: 'The Paper' })
    await expect.poll(state).toEqual([['The Paper', 2, undefined]])
    expect(added).toEqual(['https://paper.example/2', 'https://paper.example/1'])
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['feeds'])
    await expect.poll(() => open).toBe(0)
    expect(await feedReading()).toBeNull()
  })

  test.each<[string, string, FeedAnswer | null, object]>([
    ['a page that names feeds', PAPER, { state: 'page', feeds: [{ address: OTHER, title: 'News' }] }, { state: 'choose', feeds: [{ address: OTHER, title: 'News' }] }],
    ['nothing', PAPER, null, { state: 'failed', why: 'no-feed' }],
    ['a site that is not allowed', 'https://else.example/rss', feed('Else'), { state: 'failed', why: 'no-access' }],
  ])('to %s keeps nothing', async (_, address, answer, expected) => {
    if (answer) answers.set(address, answer)
    expect(await keeper().subscribe({ address })).toEqual(expected)
    expect([await subscriptions(), open]).toEqual([[], 0])
  })

  test('twice is once', async () => {
    answers.set(PAPER, feed('The Paper'))
    const feeds = keeper()
    await feeds.subscribe({ address: PAPER })
    expect(await feeds.subscribe({ address: PAPER })).toEqual({ state: 'failed', why: 'known' })
    expect(await subscriptions()).toHaveLength(1)
  })
})

describe('unsubscribing', () => {
  test('gives back what was allowed for this feed alone, and ends its reading', async () => {
    let release = () => {}
    gate = new Promise((resolve) => (release = resolve))
    answers.set(PAPER, feed('The Paper', 'https://paper.example/1', 'https://news.example/1'))
    answers.set(OTHER, feed('News'))
    const feeds = keeper()
    await feeds.subscribe({ address: OTHER })
    await expect.poll(async () => (await subscriptions())[0]?.read).not.toBeNull()
    await feeds.subscribe({ address: PAPER })
    await expect.poll(feedReading).toMatchObject({ address: PAPER })
    await feeds.unsubscribe({ address: PAPER })
    release()
    await expect.poll(feedReading).toBeNull()
    expect(await state()).toEqual([['News', 0, undefined]])
    expect([...allowed]).toEqual(['*://*.news.example/*'])
    await feeds.unsubscribe({ address: OTHER })
    expect([...allowed]).toEqual([])
    expect([await fakeBrowser.alarms.getAll(), await fakeBrowser.storage.local.get()]).toEqual([[], {}])
  })
})

describe('in time', () => {
  const before = { title: '', read: null, kept: 0, needs: [], failed: null, done: [], sites: [] }
  const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString()
  const justNow = () => new Date().toISOString()

  test('what is due is read, and nothing else', async () => {
    answers.set(PAPER, feed('The Paper', 'https://paper.example/1'))
    answers.set(OTHER, feed('News', 'https://news.example/1'))
    const [old, young] = [hourAgo(), justNow()]
    await putSubscription({ ...before, address: PAPER, tried: old, read: old })
    await putSubscription({ ...before, address: OTHER, tried: young, read: young })
    keeper().readInTime()
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'feeds', scheduledTime: 0, persistAcrossSessions: true })
    await expect.poll(() => added).toEqual(['https://paper.example/1'])
  })

  test('after a start of the browser, which may have forgotten the alarm, and what was cut off goes on', async () => {
    answers.set(PAPER, feed('The Paper', 'https://paper.example/1'))
    await putSubscription({ ...before, address: PAPER, tried: justNow() })
    await fakeBrowser.storage.session.set({ reading: { address: PAPER, done: 3, of: 5 } })
    keeper().readInTime()
    await fakeBrowser.runtime.onStartup.trigger()
    await expect.poll(() => added).toEqual(['https://paper.example/1'])
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['feeds'])
    await expect.poll(feedReading).toBeNull()
  })

  test('stopping leaves the others for later', async () => {
    let release = () => {}
    gate = new Promise((resolve) => (release = resolve))
    answers.set(PAPER, feed('The Paper', 'https://paper.example/1', 'https://paper.example/2'))
    answers.set(OTHER, feed('News', 'https://news.example/1'))
    for (const address of [PAPER, OTHER]) await putSubscription({ ...before, address, tried: null })
    const feeds = keeper()
    await feeds.read({ address: null })
    await expect.poll(feedReading).toMatchObject({ address: PAPER, of: 2 })
    feeds.stop()
    release()
    await expect.poll(feedReading).toBeNull()
    expect(added).toEqual(['https://paper.example/2'])
  })
})

test('a damaged subscription is left out, and the others stay', async () => {
  const good = { address: PAPER, title: '', read: null, tried: null, kept: 0, needs: [], failed: null, done: [], sites: [] }
  await fakeBrowser.storage.local.set({ feeds: [{ address: 5 }, good, null, { ...good, kept: 'many' }] })
  expect(await subscriptions()).toEqual([good])
  await fakeBrowser.storage.local.set({ feeds: 'none' })
  expect(await subscriptions()).toEqual([])
})
