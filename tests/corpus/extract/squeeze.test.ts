import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeeze, SqueezedOffsets } from '../../../corpus/extract/squeeze'

const text = fc.string({ unit: fc.constantFrom('a', 'é', '🚢', ' ', '\n', '\u00ad', '\u00a0', '\u200b', '.'), maxLength: 40 })

describe('a squeezed text', () => {
  it('keeps every unit that is no space, where it can be found again', () => {
    fc.assert(
      fc.property(text, (loose) => {
        const units = squeeze(loose)
        const offsets = new SqueezedOffsets(loose)
        for (let unit = 0; unit < units.length; unit++) expect(loose[offsets.offsetOfUnit(unit)]).toBe(units[unit])
      }),
    )
  })

  it('has as many units before an offset as the text before it, squeezed', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 44 }), (loose, offset) => {
        expect(new SqueezedOffsets(loose).unitsBefore(offset)).toBe(squeeze(loose.slice(0, Math.max(0, offset))).length)
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
