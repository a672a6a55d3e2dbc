import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { FeedsView, Subscription } from '../../../components/feeds/feeds-view'
import { answerBackground, type Handlers } from '../../../messages/answer'
import type { BackgroundRequests, SubscribeAnswer } from '../../../messages/contract'
import { addressOf, openFeeds } from '../../../session/feeds/open-feeds'
import { noteReading } from '../../../session/feeds/reading'
import { putSubscription } from '../../../session/feeds/subscriptions'

const PAPER: Subscription = { address: 'https://paper.example/rss', title: 'The Paper', read: null, tried: null, kept: 0, needs: [], failed: null }

let view: FeedsView
let asked: unknown[]
let answer: SubscribeAnswer
let allows: boolean

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  saved = []
  from = null
  answer = { state: 'subscribed', title: 'The Paper' }
  allows = true
  fakeBrowser.permissions.request = async ({ origins }) => {
    asked.push(['allow', origins])
    return allows
  }
  const noted = (kind: string, given: unknown) => (ask: unknown) => {
    asked.push([kind, ask])
    return given
  }
  const handlers = {
    subscribe: (ask: unknown) => noted('subscribe', answer)(ask),
    unsubscribe: noted('unsubscribe', null),
    readFeeds: noted('readFeeds', null),
    stopFeeds: noted('stopFeeds', null),
  }
  answerBackground(handlers as unknown as Handlers<BackgroundRequests>)
  fakeBrowser.runtime.sendMessage = vi.fn<(message: { kind: keyof typeof handlers; ask: unknown }) => Promise<unknown>>(async ({ kind, ask }) => ({ ok: true, answer: handlers[kind](ask) })) as never
})

let saved: [string, Blob][]
let from: string | null
const open = () => openFeeds({ draw: (next) => (view = next), save: (...file) => void saved.push(file), cameFrom: async () => from })

describe('subscribing', () => {
  test('asks the reader in the click’s own turn, then the background', async () => {
    open().onSubscribe('paper.example/rss')
    expect(asked).toEqual([['allow', ['*://*.paper.example/*']]])
    expect(view.asking).toBe(true)
    await expect.poll(() => view.said).toEqual({ what: 'subscribed', title: 'The Paper' })
    expect(asked.slice(1)).toEqual([['subscribe', { address: 'https://paper.example/rss' }]])
    expect(view.asking).toBe(false)
  })

  test('ends where the reader does not allow the site', async () => {
    allows = false
    open().onSubscribe('paper.example')
    await expect.poll(() => view.said).toEqual({ what: 'failed', why: 'no-access' })
    expect(asked).toHaveLength(1)
  })

  test('to a page offers the feeds that it names, until one is chosen', async () => {
    const feeds = [{ address: 'https://feeds.example/a', title: 'A' }]
    answer = { state: 'choose', feeds }
    const actions = open()
    actions.onSubscribe('paper.example')
    await expect.poll(() => view.choices).toEqual(feeds)
    expect(view.said).toBeNull()
    answer = { state: 'failed', why: 'known' }
    actions.onSubscribe('https://feeds.example/a')
    await expect.poll(() => view.said).toEqual({ what: 'failed', why: 'known' })
    expect(view.choices).toEqual([])
  })

  test('to no address asks nobody', () => {
    open().onSubscribe('javascript:alert(1)')
    expect([asked, view.said]).toEqual([[], { what: 'failed', why: 'no-address' }])
  })
})

test('suggests the site that the reader comes from, until there is a subscription to it', async () => {
  from = 'https://www.paper.example/2026/ferry?a=1'
  open()
  await expect.poll(() => view?.suggested).toBe('https://www.paper.example/')
  await putSubscription({ ...PAPER, done: [], sites: ['*://*.paper.example/*'] })
  await expect.poll(() => view.suggested).toBe('')
})

test('allows a subscription’s own site and those it needs, and reads it then', async () => {
  open().onAllow({ ...PAPER, needs: ['*://*.news.example/*'] })
  await expect.poll(() => asked).toEqual([['allow', ['*://*.paper.example/*', '*://*.news.example/*']], ['readFeeds', { address: PAPER.address }]])
})

describe('a list of subscriptions', () => {
  const list = (text: string) => new File([text], 'feeds.opml')

  test('is chosen from, all at once with one question; what could not be read stays to choose from', async () => {
    const actions = open()
    actions.onImport(list('<opml><body><outline xmlUrl="https://paper.example/rss"/><outline xmlUrl="https://paper.example/b"/><outline xmlUrl="https://b.example/"/></body></opml>'))
    // A parser is loaded first, perhaps on a busy machine.
    await expect.poll(() => view.choices.length, { timeout: 15_000 }).toBe(3)
    expect(asked).toEqual([])
    answer = { state: 'failed', why: 'unreachable' }
    actions.onSubscribeAll()
    await expect.poll(() => view.said).toEqual({ what: 'subscribed-all', feeds: 0, failed: 3 })
    expect(asked).toEqual([['allow', ['*://*.paper.example/*', '*://*.b.example/*']], ...['https://paper.example/rss', 'https://paper.example/b', 'https://b.example/'].map((address) => ['subscribe', { address }])])
    expect(view.choices).toHaveLength(3)
    answer = { state: 'subscribed', title: '' }
    actions.onSubscribeAll()
    await expect.poll(() => view.said).toEqual({ what: 'subscribed-all', feeds: 3, failed: 0 })
    expect(view.choices).toEqual([])
  })

  test.each([['that is none', 'No list.'], ['that is too long', ' '.repeat(1_000_001)]])('%s is refused', async (_, text) => {
    open().onImport(list(text))
    await expect.poll(() => view.said, { timeout: 15_000 }).toEqual({ what: 'failed', why: 'no-list' })
  })

  test('is what an export gives', async () => {
    await putSubscription({ ...PAPER, done: [], sites: [] })
    open().onExport()
    await expect.poll(() => saved.length).toBe(1)
    expect(saved[0]?.[0]).toMatch(/^crossread-subscriptions-\d{4}-\d\d-\d\d\.opml$/)
    expect(await saved[0]?.[1].text()).toContain('<outline type="rss" text="The Paper" xmlUrl="https://paper.example/rss"/>')
  })
})

test('shows what the background does', async () => {
  const actions = open()
  await putSubscription({ ...PAPER, done: [], sites: [] })
  await noteReading({ address: PAPER.address, done: 1, of: 2 })
  await expect.poll(() => [view.subscriptions?.length, view.reading]).toEqual([1, { address: PAPER.address, done: 1, of: 2 }])
  actions.onStop()
  actions.onReadNow()
  actions.onUnsubscribe(PAPER)
  await expect.poll(() => view.said).toEqual({ what: 'unsubscribed', title: 'The Paper' })
  expect(asked).toEqual([['stopFeeds', {}], ['readFeeds', { address: null }], ['unsubscribe', { address: PAPER.address }]])
})

test.each([
  ['paper.example', 'https://paper.example/'],
  ['  http://paper.example/rss#top ', 'http://paper.example/rss'],
  ['feed://paper.example/rss', 'https://paper.example/rss'],
  ['feed:https://paper.example/rss', 'https://paper.example/rss'],
  ['localhost:8080/feed', 'https://localhost:8080/feed'],
  ['news', null],
  ['two words.example', null],
  ['ftp://paper.example/', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@paper.example/', null],
  ['', null],
])('“%s” is the address %s', (typed, address) => {
  expect(addressOf(typed)).toBe(address)
})
