import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BlockCopies } from '../../../corpus/extract/block-copies'
import { growth } from '../../growth'

const copiesAt = ([first = 0, ...rest]: number[]): BlockCopies => {
  const copies = new BlockCopies(first)
  for (const place of rest) copies.add(place)
  return copies
}

describe('blocks that say the same', () => {
  it('are taken as by looking through all of them each time', () => {
    const places = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b))
    fc.assert(fc.property(places, fc.array(fc.integer({ min: -1, max: 31 }), { maxLength: 16 }), (all, questions) => {
      const copies = copiesAt(all)
      const taken = new Set<number>()
      for (const last of questions) {
        const expected = all.find((place) => place > last && !taken.has(place)) ?? all.find((place) => !taken.has(place))
        expect(copies.takeAfter(last)).toBe(expected)
        if (expected !== undefined) taken.add(expected)
      }
    }))
  })

  it.each([['in order', (place: number) => place - 1], ['always from the first', () => -1], ['always past the last', () => Infinity]])('are taken %s in time in proportion', (_, last) => {
    const work = (count: number) => () => {
      const copies = copiesAt(Array.from({ length: count }, (__, place) => place))
      for (let place = 0; place < count; place++) copies.takeAfter(last(place))
    }
    expect(growth(work, { size: 10_000, times: 8, enough: 20 })).toBeLessThan(20)
  })
})
