import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askBackground, askPage, NoAnswer, within } from '../../messages/ask'

const sendToTab = vi.fn<() => Promise<unknown>>()
const send = vi.fn<() => Promise<unknown>>()

beforeEach(() => {
  fakeBrowser.reset()
  sendToTab.mockReset()
  send.mockReset()
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendToTab)
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send)
})
afterEach(() => vi.restoreAllMocks())

const whyOf = (asked: Promise<unknown>) => asked.then(() => 'answered', (error: unknown) => (error instanceof NoAnswer ? error.why : error))

describe('asking the page', () => {
  test('asks the main frame alone, and answers what it says', async () => {
    sendToTab.mockResolvedValue({ ok: true, answer: { state: 'done', shown: 2, asked: 3 } })
    expect(await askPage(7, 'highlight', { marks: [] })).toEqual({ state: 'done', shown: 2, asked: 3 })
    expect(sendToTab).toHaveBeenCalledWith(7, { to: 'page', kind: 'highlight', ask: { marks: [] } }, { frameId: 0 })
  })

  test.each([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')), 'nobody'],
    ['no listener takes the message', () => Promise.resolve(undefined), 'nobody'],
    ['the handler threw', () => Promise.resolve({ ok: false, error: 'RangeError: no' }), 'refused'],
    ['the answer is of another kind', () => Promise.resolve({ ok: true, answer: { state: 'article' } }), 'malformed'],
    ['the reply has no envelope', () => Promise.resolve('done'), 'malformed'],
    ['the page never answers', () => new Promise(() => undefined), 'time-out'],
  ])('says why when %s', async (_, sent, why) => {
    sendToTab.mockImplementation(sent)
    expect(await whyOf(askPage(7, 'highlight', { marks: [] }, { timeout: 20 }))).toBe(why)
  })
})

describe('asking the background', () => {
  test('answers what it says', async () => {
    send.mockResolvedValue({ ok: true, answer: null })
    expect(await askBackground('lastCheck', { tabId: 3 })).toBeNull()
    expect(send).toHaveBeenCalledWith({ to: 'background', kind: 'lastCheck', ask: { tabId: 3 } })
  })

  test('says why when it does not', async () => {
    send.mockRejectedValue(new Error('The message port closed before a response was received.'))
    expect(await whyOf(askBackground('lastCheck', { tabId: 3 }))).toBe('nobody')
  })
})

test('a promise that settles in time leaves no timer behind', async () => {
  vi.useFakeTimers()
  expect(await within(1_000, 'wait', Promise.resolve(1))).toBe(1)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
