import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SumTable } from '../../../corpus/index/sum-table'

it('sums by key as a Map does, one round after the other', () => {
  const round = fc.array(fc.record({ key: fc.oneof(fc.nat(8), fc.nat(2 ** 31)), by: fc.integer({ min: 1, max: 9 }), begins: fc.boolean() }), { maxLength: 40 })
  fc.assert(fc.property(fc.array(round, { maxLength: 5 }), (rounds) => {
    const table = new SumTable()
    for (const steps of rounds) {
      const sums = new Map<number, number>()
      table.begin(steps.length)
      for (const { key, by, begins } of steps) {
        if (begins) table.add(key, by)
        else table.addIfKnown(key, by)
        if (begins || sums.has(key)) sums.set(key, (sums.get(key) ?? 0) + by)
      }
      const found = new Map<number, number>()
      table.forEach((key, sum) => found.set(key, sum))
      expect(found).toEqual(sums)
    }
  }))
})
