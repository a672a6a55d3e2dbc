import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRise } from '../../corpus/longest-rise'

/** Every part of a list, in its order. */
const partsOf = (list: number[]): number[][] => list.reduce<number[][]>((parts, item) => [...parts, ...parts.map((part) => [...part, item])], [[]])
const neverFalls = (list: number[]): boolean => list.every((value, index) => index === 0 || list[index - 1]! <= value)

test('it never falls, stands in the list in that order, and no longer part does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 9, min: 0 }), { maxLength: 9 }), (list) => {
      const rise = longestRise(list, (value) => value)
      const rising = partsOf(list).filter(neverFalls)
      expect(rising).toContainEqual(rise)
      expect(rise).toHaveLength(Math.max(...rising.map(({ length }) => length)))
    }),
  )
})
