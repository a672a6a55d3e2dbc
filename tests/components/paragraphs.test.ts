import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphs } from '../../components/paragraphs'

test.each([
  ['one\n\ntwo', ['one', 'two']],
  ['one\ntwo', ['one\ntwo']],
  ['\n\none \n \n\n two\n\n', ['one ', 'two']],
  ['', []],
  [' \n\n ', []],
])('%j', (text, expected) => {
  expect(paragraphs(text).map((span) => text.slice(...span))).toEqual(expected)
})

test('leaves out nothing but blanks, and keeps the order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t') }), (text) => {
      const spans = paragraphs(text)
      expect(
        spans
          .map((span) => text.slice(...span))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const [index, [start, end]] of spans.entries()) {
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0)
      }
    }),
  )
})
