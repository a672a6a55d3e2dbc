import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinCounts, type TermCounts } from '../../../corpus/index/term-counts'

const counted = fc.dictionary(fc.nat(20).map(String), fc.integer({ min: 1, max: 9 }))
const countsOf = (counts: Record<string, number>): TermCounts => {
  const entries = Object.entries(counts).map(([slot, count]) => [Number(slot), count] as const).toSorted(([a], [b]) => a - b)
  return { slots: Uint32Array.from(entries, ([slot]) => slot), counts: Uint32Array.from(entries, ([, count]) => count) }
}

it('joins counts slot by slot, and takes away again what was joined', () => {
  fc.assert(fc.property(counted, counted, (one, other) => {
    const sum = { ...one }
    for (const [slot, count] of Object.entries(other)) sum[slot] = (sum[slot] ?? 0) + count
    const joined = joinCounts(countsOf(one), countsOf(other))
    expect(joined).toEqual(countsOf(sum))
    expect(joinCounts(joined, countsOf(other), -1)).toEqual(countsOf(one))
  }))
})
