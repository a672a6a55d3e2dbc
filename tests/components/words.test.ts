import { expect, test } from 'vitest'
import { words } from '../../components/words'

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
  const start = performance.now()
  words(long)
  words('x'.repeat(400_000))
  words('\u0301'.repeat(400_000))
  expect(performance.now() - start).toBeLessThan(1000)
})
