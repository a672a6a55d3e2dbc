import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapping } from '../../../components/compare/overlapping'
import type { Span } from '../../../corpus/article'
import { growth } from '../../growth'

test('agrees with looking at every span', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30))
  fc.assert(
    fc.property(fc.array(fc.option(span)), fc.nat(30), fc.integer({ min: 1, max: 12 }), (spans, start, length) => {
      const end = start + length
      const inside = spans.flatMap((each, index) => (each && each[0] < each[1] && each[0] < end && each[1] > start ? [index] : []))
      expect(overlapping(spans)([start, end]).toSorted((one, other) => one - other)).toEqual(inside)
    }),
  )
})

test('a look-up costs no more among ten times as many spans', () => {
  const ratio = growth(
    (size) => {
      const look = overlapping(Array.from({ length: size }, (_, at): Span => [at * 10, at * 10 + 8]))
      return () => {
        for (let at = 0; at < 20_000; at++) look([(at * 7) % (size * 10), ((at * 7) % (size * 10)) + 30])
      }
    },
    { size: 1_000, times: 10, enough: 4 },
  )
  expect(ratio).toBeLessThan(4)
})
