import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLabel } from '../../../corpus/text/plain-label'

test.each([
  ['an override that turns the end of a name around', 'Daily \u202Egpj.swen\u202C', 'Daily gpj.swen'],
  ['isolates and embeddings', '\u2066a\u2067b\u2068c\u2069d\u202Ae\u202Bf\u202Dg', 'abcdefg'],
  ['marks', '\u200Ea\u200Fb\u061Cc', 'abc'],
  ['line breaks and controls become one space', 'one\r\n\u0000\ttwo\u2028three', 'one two three'],
  ['stacked marks are capped', `a${'\u0301'.repeat(500)}b`, `a${'\u0301'.repeat(4)}b`],
  ['joined emoji stay whole', '👩‍🚒 news', '👩‍🚒 news'],
  ['Hebrew stays as it is', 'סוכנות הידיעות', 'סוכנות הידיעות'],
  ['nothing', ' \u202E ', ''],
])('%s', (_, text, label) => {
  expect(plainLabel(text)).toBe(label)
})

test('never holds a bidi control or a line break, and is stable', () => {
  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\u202E', '\u2066', '\u2069', '\u200F', '\n', ' ', '\u0301'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  })
  fc.assert(
    fc.property(odd, (text) => {
      const label = plainLabel(text)
      expect(label).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\n\r]/)
      expect(plainLabel(label)).toBe(label)
    }),
  )
})
