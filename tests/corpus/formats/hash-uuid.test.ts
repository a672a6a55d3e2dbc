import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashUuid } from '../../../corpus/formats/hash-uuid'

it('is a UUID of version 8 (RFC 9562), the same for the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(hashUuid(text)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(hashUuid(text)).toBe(hashUuid(text))
    }),
  )
})

it('is another for every other text', () => {
  const names = Array.from({ length: 20_000 }, (_, n) => hashUuid(`passage ${n}`))
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(names.map((name) => name.slice(0, 8))).size).toBeGreaterThan(19_990)
})
