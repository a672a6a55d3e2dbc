import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodedHost } from '../../components/decoded-host'

test.each([
  'bücher.example',
  'straße.example',
  '新聞.example',
  'новости.рф',
  'παράδειγμα.example',
  'a.münchen.b.example',
  '💡.example',
  'plain.example',
])('decodes what the platform encodes: %s', (host) => {
  const encoded = domainToASCII(host)
  expect(decodedHost(encoded)).toBe(domainToUnicode(encoded))
})

test('agrees with the platform on any letters', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcéüßñжщяאבג日本語한국'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(letters, (label) => {
      const encoded = domainToASCII(`${label}.example`)
      fc.pre(encoded !== '')
      expect(decodedHost(encoded)).toBe(domainToUnicode(encoded))
    }),
  )
})

test.each(['xn--', 'xn--!!!', 'xn--99999999', `xn--${'9'.repeat(70)}`, 'xn--a'.padEnd(63, '9'), 'xn--0'])('leaves %s as it is', (host) => {
  expect(decodedHost(host)).toBe(host)
})
