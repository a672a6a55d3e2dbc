import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerBackground, answerPage, type Handlers } from '../../messages/answer'
import type { BackgroundRequests, PageRequests } from '../../messages/contract'
import { deliver, ourBackground, ourPage } from './deliver'

afterEach(() => fakeBrowser.reset())

const background: Handlers<BackgroundRequests> = {
  wake: () => null,
  check: vi.fn<Handlers<BackgroundRequests>['check']>(() => ({ state: 'unsupported', why: 'pdf' })),
  lastCheck: () => null,
  checkById: () => {
    throw new TypeError('the session is gone')
  },
  highlight: () => ({ state: 'done', shown: 1, asked: 2 }),
  reveal: async () => ({ state: 'lost' }),
  saved: () => null,
  savePage: () => null,
  librarySize: () => ({ articles: 0, builtIn: 5, newestKey: 0, indexBytes: 0 }),
  addArticles: () => ({ added: 0, updated: 0, unchanged: 0, keys: [], replaced: [] }),
  removeArticles: () => [],
  cards: () => [],
  articles: () => [],
  subscribe: () => ({ state: 'subscribed', title: 'News' }),
  unsubscribe: () => null,
  readFeeds: () => null,
  stopFeeds: () => null,
  inView: () => [],
  forgetAll: () => null,
  demo: async () => {
    throw new Error('no demo here')
  },
}
const page: Handlers<PageRequests> = {
  extract: () => ({ state: 'not-article', why: 'no-text' }),
  readAhead: () => null,
  isRead: () => true,
  highlight: () => ({ state: 'done', shown: 0, asked: 0 }),
  reveal: () => ({ state: 'lost' }),
  next: () => ({ state: 'lost' }),
  inView: () => [],
}

const checkTab3 = { to: 'background', kind: 'check', ask: { tabId: 3, part: 'page' } }
const extract = { to: 'page', kind: 'extract', ask: { part: 'page' } }

describe('the background', () => {
  test('answers our own pages, at once or later', async () => {
    answerBackground(background)
    expect(await deliver(checkTab3, ourPage)).toEqual({ ok: true, answer: { state: 'unsupported', why: 'pdf' } })
    const reveal = { to: 'background', kind: 'reveal', ask: { checkId: '3-x', span: [0, 4] } }
    expect(await deliver(reveal, ourPage)).toEqual({ ok: true, answer: { state: 'lost' } })
  })

  test('refuses in words when a handler throws, instead of leaving the asker to wait', async () => {
    answerBackground(background)
    expect(await deliver({ to: 'background', kind: 'checkById', ask: { checkId: '3-x' } }, ourPage)).toEqual({
      ok: false,
      error: 'TypeError: the session is gone',
    })
  })

  test.each([
    ['another extension', { id: 'another', url: ourPage.url }],
    ['a page of another extension with our id', { id: ourPage.id, url: 'chrome-extension://another/popup.html' }],
    ['our content script in a page', { id: ourPage.id, url: 'https://news.example/a', tab: { id: 3 } }],
    ['a page whose address begins like ours', { id: ourPage.id, url: 'chrome-extension://test-extension-id.example/popup.html' }],
    ['nobody in particular', {}],
  ])('does not answer %s', async (_, sender) => {
    vi.mocked(background.check).mockClear()
    answerBackground(background)
    expect(await deliver(checkTab3, sender)).toBeUndefined()
    expect(background.check).not.toHaveBeenCalled()
  })

  test.each([
    ['an unknown kind', { to: 'background', kind: 'wipe', ask: {} }],
    ['a kind that every object has', { to: 'background', kind: 'toString', ask: {} }],
    ['a tab that is no number', { to: 'background', kind: 'check', ask: { tabId: '3', part: 'page' } }],
    ['a tab that cannot be', { to: 'background', kind: 'check', ask: { tabId: -1, part: 'page' } }],
    ['a part that no page has', { to: 'background', kind: 'check', ask: { tabId: 3, part: 'frame' } }],
    ['a span that ends before it starts', { to: 'background', kind: 'reveal', ask: { checkId: '3-x', span: [5, 2] } }],
    ['a span of three', { to: 'background', kind: 'reveal', ask: { checkId: '3-x', span: [1, 2, 3] } }],
    ['more siblings than there are', { to: 'background', kind: 'highlight', ask: { checkId: '3-x', siblings: Array(1_001).fill('a') } }],
    ['a message for the page', extract],
    ['a message without an envelope', 'check'],
    ['nothing', null],
  ])('does not answer %s', async (_, message) => {
    answerBackground(background)
    expect(await deliver(message, ourPage)).toBeUndefined()
  })

  test('falls silent when its listener is taken back', async () => {
    answerBackground(background)()
    expect(await deliver(checkTab3, ourPage)).toBeUndefined()
  })
})

describe('the content script', () => {
  test('answers the background', async () => {
    answerPage(page)
    expect(await deliver(extract, ourBackground)).toEqual({ ok: true, answer: { state: 'not-article', why: 'no-text' } })
  })

  test.each([
    ['another extension', { id: 'another' }],
    ['whoever stands in a tab', { id: ourPage.id, url: 'https://news.example/a', tab: { id: 3 } }],
  ])('does not answer %s', async (_, sender) => {
    answerPage(page)
    expect(await deliver(extract, sender)).toBeUndefined()
  })

  test('does not answer what is meant for the background', async () => {
    answerPage(page)
    expect(await deliver(checkTab3, ourBackground)).toBeUndefined()
  })
})

/** Held by the type check, which reads the tests too: each line that should not compile is expected not to. */
test('a handler that is missing, or answers something else, does not compile', () => {
  const { reveal, ...rest } = page
  expect(reveal).toBeDefined()
  // @ts-expect-error: `reveal` is missing
  const missing: Handlers<PageRequests> = rest
  // @ts-expect-error: `extract` cannot answer that
  const wrong: Handlers<PageRequests> = { ...page, extract: () => ({ state: 'not-article', why: 'boring' }) }
  // @ts-expect-error: nobody asks for `wipe`
  const surplus: Handlers<PageRequests> = { ...page, wipe: () => null }
  expect([missing, wrong, surplus]).toHaveLength(3)
})
