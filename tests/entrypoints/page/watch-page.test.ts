// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchPage } from '../../../entrypoints/page/watch-page'

const onChange = vi.fn<() => void>()
let unwatch: () => void
beforeEach(() => {
  vi.useFakeTimers()
  onChange.mockReset()
  document.body.innerHTML = '<p>The harbour reopened.</p>'
  unwatch = watchPage(document, onChange)
})
afterEach(() => {
  unwatch()
  vi.useRealTimers()
})

async function change(times: number, every: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    document.body.append('!')
    await vi.advanceTimersByTimeAsync(every)
  }
}

test('many changes at once are one', async () => {
  await change(20, 5)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(onChange).toHaveBeenCalledOnce()
})

test('a page that never rests is looked at less and less often', async () => {
  await change(600, 100)
  const inAMinute = onChange.mock.calls.length
  await change(600, 100)
  const inTheNext = onChange.mock.calls.length - inAMinute
  expect(inAMinute).toBeLessThan(15)
  expect(inTheNext).toBeLessThanOrEqual(6)
  expect(inTheNext).toBeGreaterThan(0)
})

test('a page that rested is looked at soon again', async () => {
  await change(600, 100)
  await vi.advanceTimersByTimeAsync(20_000)
  onChange.mockReset()
  await change(1, 400)
  expect(onChange).toHaveBeenCalledOnce()
})

test('what is watched no longer is not told', async () => {
  await change(1, 5)
  unwatch()
  await change(1, 1_000)
  expect(onChange).not.toHaveBeenCalled()
})
