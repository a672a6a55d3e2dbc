// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followView } from '../../session/follow-view'
import type { Span } from '../../corpus/article'
import type { Message } from '../../messages/message'

let asked: unknown[]
let answers: (Span[] | null)[]
const stop = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Message) => {
    asked.push(message.ask)
    if (answers.length === 0) stop.abort()
    return { ok: true, answer: answers.shift() ?? null }
  }) as typeof fakeBrowser.runtime.sendMessage)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('tells what is new, asks with what was seen, and waits where the page does not answer', async () => {
  answers = [[[0, 5]], [[0, 5]], null, [[7, 9]]]
  const told = vi.fn<(spans: Span[]) => void>()
  const following = followView('7-x', told, stop.signal)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toHaveLength(3)
  await vi.advanceTimersByTimeAsync(2_000)
  await following
  expect(told.mock.calls).toEqual([[[[0, 5]]], [[[7, 9]]]])
  expect(asked).toEqual([[], [[0, 5]], [[0, 5]], [[0, 5]], [[7, 9]]].map((seen) => ({ checkId: '7-x', seen })))
})
