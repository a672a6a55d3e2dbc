import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partitionPoint } from '../../corpus/partition-point'

test('it is where a rising list stops being below a value', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 20, min: 0 })), fc.integer({ max: 21, min: -1 }), (numbers, value) => {
      const rising = numbers.toSorted((a, b) => a - b)
      expect(partitionPoint(rising.length, (index) => rising[index]! < value)).toBe(rising.filter((number) => number < value).length)
    }),
  )
})
