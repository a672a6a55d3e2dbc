import { expect, test } from 'vitest'
import { words } from '../../components/words'
import { fastest } from '../growth'

test.each([
  ['They counted 1,000 crates.', ['They', 'counted', '1,000', 'crates']],
  ['the U.S.-led effort', ['the', 'U.S', 'led', 'effort']],
  ["Lavrov's “own” words", ["Lavrov's", 'own', 'words']],
  ['Straße, café, naïve', ['Straße', 'café', 'naïve']],
  ['e\u0301te\u0301', ['e\u0301te\u0301']],
  ['新聞を読む', ['新', '聞', 'を', '読', 'む']],
  ['BBC新聞2', ['BBC', '新', '聞', '2']],
  [' … — !', []],
  ['', []],
])('%j', (text, expected) => {
  expect(words(text).map((span) => text.slice(...span))).toEqual(expected)
})

test('takes time in proportion to the text', () => {
  const long = 'a.'.repeat(200_000)
  for (const text of [long, 'x'.repeat(400_000), '\u0301'.repeat(400_000)]) expect(fastest(() => words(text), { enough: 350 })).toBeLessThan(350)
})
