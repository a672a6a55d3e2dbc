import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../corpus/text/cut-text'

describe('cutText', () => {
  it.each([
    ['shorter', 9, 'shorter'],
    ['longer', 4, 'long'],
    ['a🕊b', 2, 'a'],
    ['a🕊b', 3, 'a🕊'],
    ['', 0, ''],
  ])('cuts %j at %i to %j', (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut)
  })

  it('gives the longest beginning that fits and halves no character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const cut = cutText(text, most)
      expect(text.startsWith(cut)).toBe(true)
      expect(cut.isWellFormed()).toBe(true)
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most - 1))
      expect(cut.length).toBeLessThanOrEqual(most)
    }))
  })
})
