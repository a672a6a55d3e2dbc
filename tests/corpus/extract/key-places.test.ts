import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEY, keyPlaces } from '../../../corpus/extract/key-places'
import { growth } from '../../growth'

/** Few letters, so that keys repeat and overlap. */
const page = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 400 })

describe('places of keys in a page', () => {
  it('are those a plain search finds, up to eight copies', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(400), { maxLength: 10 }), (text, starts) => {
        const keys = starts.map((start) => text.slice(start, start + KEY)).filter((key) => key.length === KEY)
        const found = keyPlaces(text, keys)
        for (const key of keys) {
          const plain: number[] = []
          for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) plain.push(at)
          expect(found.get(key)).toEqual(plain.slice(0, 8))
        }
      }),
    )
  })

  it('takes about as long for twice the page', () => {
    const work = (length: number) => () => void keyPlaces('a'.repeat(length), ['a'.repeat(KEY), `${'a'.repeat(KEY - 1)}b`])
    expect(growth(work, { size: 200_000, times: 8, enough: 20 })).toBeLessThan(20)
  })
})
