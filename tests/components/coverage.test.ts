import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../components/words'
import { coverage as coverageOf } from '../../components/coverage'
import type { Span } from '../../corpus/article'

const coverage = (text: string, spans: Span[]) => coverageOf(words(text), spans)
const text = 'One two three four.\n\nFive six seven eight nine ten.'

test.each<[string, Span[], number]>([
  ['nothing', [], 0],
  ['everything', [[0, text.length]], 1],
  ['a word', [[0, 3]], 0.1],
  [
    'the same stretch twice counts once',
    [
      [0, 7],
      [0, 7],
    ],
    0.2,
  ],
  [
    'overlapping stretches count once',
    [
      [0, 7],
      [4, 13],
    ],
    0.3,
  ],
  [
    'order makes no difference',
    [
      [4, 13],
      [0, 7],
    ],
    0.3,
  ],
  ['a word cut through counts', [[0, 5]], 0.2],
  [
    'blanks hold no words',
    [
      [3, 4],
      [19, 21],
    ],
    0,
  ],
  ['an upside-down stretch covers nothing', [[7, 0]], 0],
])('%s', (_, spans, share) => {
  expect(coverage(text, spans)).toBeCloseTo(share)
})

test('a text without words is covered by nothing', () => {
  expect(coverage(' … ', [[0, 3]])).toBe(0)
})

describe('properties', () => {
  const printed = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n'), maxLength: 80 })
  const spans = fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 8 })

  test('agrees with counting letter by letter', () => {
    fc.assert(
      fc.property(printed, spans, (text, spans) => {
        const marked = new Set(spans.flatMap(([start, end]) => Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)))
        const all = words(text)
        const inside = all.filter(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at).some((at) => marked.has(at)))
        expect(coverage(text, spans)).toBeCloseTo(all.length === 0 ? 0 : inside.length / all.length)
      }),
    )
  })

  test('another stretch never takes anything away', () => {
    fc.assert(
      fc.property(printed, spans, fc.tuple(fc.nat(90), fc.nat(90)), (text, spans, another) => {
        expect(coverage(text, [...spans, another])).toBeGreaterThanOrEqual(coverage(text, spans))
      }),
    )
  })
})
