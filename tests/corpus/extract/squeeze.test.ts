import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOfUnit, squeeze } from '../../../corpus/extract/squeeze'

const text = fc.string({ unit: fc.constantFrom('a', 'é', '🚢', ' ', '\n', '\u00ad', '\u00a0', '\u200b', '.'), maxLength: 40 })

describe('a squeezed text', () => {
  it('keeps every unit that is no space, where it can be found again', () => {
    fc.assert(
      fc.property(text, (loose) => {
        const units = squeeze(loose)
        for (let unit = 0; unit < units.length; unit++) expect(loose[offsetOfUnit(loose, unit)]).toBe(units[unit])
      }),
    )
  })

  it('has nothing to drop any more', () => {
    fc.assert(
      fc.property(text, (loose) => {
        expect(squeeze(squeeze(loose))).toBe(squeeze(loose))
      }),
    )
  })
})
