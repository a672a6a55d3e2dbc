import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapScroll, scrollKnots, type Knot } from '../../../components/compare/scroll-map'

test('between passages it is linear, at the ends it meets the ends', () => {
  const knots = scrollKnots([[100, 300]], 200, 400)
  expect([0, 50, 100, 150, 200].map((position) => mapScroll(knots, position, 0))).toEqual([0, 150, 300, 350, 400])
  expect([0, 150, 300, 350, 400].map((position) => mapScroll(knots, position, 1))).toEqual([0, 50, 100, 150, 200])
})

test('a passage that was moved does not turn the map around', () => {
  expect(
    scrollKnots(
      [
        [10, 10],
        [20, 90],
        [30, 30],
        [40, 40],
      ],
      100,
      100,
    ),
  ).toEqual([
    [0, 0],
    [10, 10],
    [30, 30],
    [40, 40],
    [100, 100],
  ])
})

test('texts that do not scroll stay where they are', () => {
  expect(mapScroll(scrollKnots([[5, 5]], 0, 0), 0, 0)).toBe(0)
  expect(mapScroll(scrollKnots([], 0, 500), 0, 0)).toBe(0)
  expect(mapScroll([], 10, 0)).toBe(0)
})

describe('properties', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 1050 }), fc.integer({ min: -50, max: 1050 })), { maxLength: 30 })

  test('never runs backwards and never leaves the text', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(0, 1), fc.array(fc.nat(1000)), (pairs, from, positions) => {
        const knots = scrollKnots(pairs, 1000, 1000)
        const mapped = positions.toSorted((one, other) => one - other).map((position) => mapScroll(knots, position, from))
        for (const [index, position] of mapped.entries()) {
          expect(position).toBeGreaterThanOrEqual(mapped[index - 1] ?? 0)
          expect(position).toBeLessThanOrEqual(1000)
        }
      }),
    )
  })

  test('keeps the longest series of passages in order', () => {
    fc.assert(
      fc.property(pairs, (pairs) => {
        const inside = pairs.map(([here, there]): Knot => [clamp(here), clamp(there)])
        expect(scrollKnots(pairs, 1000, 1000)).toHaveLength(
          slowLongest(inside.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) + 2,
        )
      }),
    )
  })

  test('there and back again is where one was, when all passages are in order', () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 10 })
      .map((numbers) => numbers.toSorted((one, other) => one - other))
    fc.assert(
      fc.property(rising, rising, fc.nat(1000), (heres, theres, position) => {
        const knots = scrollKnots(
          heres.slice(0, theres.length).map((here, index): Knot => [here, theres[index] ?? 0]),
          1000,
          1000,
        )
        expect(mapScroll(knots, mapScroll(knots, position, 0), 1)).toBeCloseTo(position)
      }),
    )
  })
})

function clamp(position: number): number {
  return Math.min(Math.max(position, 0), 1000)
}

function slowLongest(pairs: Knot[]): number {
  const best: number[] = []
  pairs.forEach(([, there], index) =>
    best.push(1 + Math.max(0, ...best.filter((_, before) => (pairs[before]?.[1] ?? 0) <= there && before < index))),
  )
  return Math.max(0, ...best)
}
