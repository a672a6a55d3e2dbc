// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Span } from '../../../corpus/article'
import { inView, viewChange } from '../../../entrypoints/page/in-view'
import type { FoundMark } from '../../../entrypoints/page/marks'
import { nextMark } from '../../../entrypoints/page/next-mark'

/** A mark whose lines stand between these heights of the window. */
function mark(span: Span, ...boxes: [top: number, bottom: number, width?: number][]): FoundMark {
  const ranges = boxes.map(([top, bottom, width = 100]) => ({ getBoundingClientRect: () => ({ top, bottom, width }) }) as Range)
  return { span, ranges }
}

const view = { defaultView: { innerHeight: 600 } as Window & typeof globalThis }

test.each<[string, FoundMark, boolean]>([
  ['inside the window', mark([0, 5], [100, 120]), true],
  ['cut by its top', mark([0, 5], [-10, 20]), true],
  ['cut by its bottom', mark([0, 5], [590, 700]), true],
  ['larger than it', mark([0, 5], [-50, 900]), true],
  ['above', mark([0, 5], [-50, 0]), false],
  ['below', mark([0, 5], [600, 620]), false],
  ['below, but for its second line', mark([0, 5], [700, 720], [20, 40]), true],
  ['not drawn at all', mark([0, 5], [0, 0, 0]), false],
])('a highlight %s', (_, found, shown) => {
  expect(inView(view, [found])).toEqual(shown ? [[0, 5]] : [])
})

test.each<[string, Span | null, Span | null]>([
  ['before any was marked, the first in or below the window', null, [10, 15]],
  ['after one, the one behind it', [10, 15], [20, 25]],
  ['after a stretch that is not highlighted, the one behind that', [16, 18], [20, 25]],
  ['after the last, the first', [20, 25], [0, 5]],
])('next comes, %s', (_, last, expected) => {
  const marks = [mark([0, 5], [-90, -70]), mark([10, 15], [40, 60]), mark([20, 25], [900, 920])]
  expect(nextMark(marks, last)?.span ?? null).toEqual(expected)
})

test('there is no next without highlights, and the first where all are above', () => {
  expect(nextMark([], null)).toBeNull()
  expect(nextMark([mark([0, 5], [-90, -70])], null)?.span).toEqual([0, 5])
})

test('a change is told soon after a scroll, else in time', async () => {
  vi.useFakeTimers()
  const told = vi.fn<() => void>()
  void viewChange(document, 3_000).then(told)
  document.dispatchEvent(new Event('scroll'))
  await vi.advanceTimersByTimeAsync(200)
  expect(told).toHaveBeenCalledOnce()
  void viewChange(document, 3_000).then(told)
  await vi.advanceTimersByTimeAsync(2_900)
  expect(told).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(200)
  expect(told).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
