import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordDifferences } from '../../../components/compare/word-differences'
import { words } from '../../../components/words'
import { fastest } from '../../growth'

/** `here|there` for parts that differ, plain for parts that do not. */
function told(here: string, there: string): string {
  return wordDifferences(here, there)
    .map((part) => (part.same ? here.slice(...part.here) : `{${here.slice(...part.here)}|${there.slice(...part.there)}}`))
    .join('')
}

test.each([
  ['at least 87 people died', 'at least 80 people died', 'at least {87|80} people died'],
  ['more than 80 died', '80 died', '{more than|} 80 died'],
  ['it was stark', 'it was very stark', 'it was{|very} stark'],
  ['"Indeed," he said.', '“Indeed” he said', '"Indeed," he said.'],
  ['Moscow SAID no', 'Moscow said no', 'Moscow SAID no'],
  ['one two', 'three four', '{one two|three four}'],
  ['', 'new words', '{|new words}'],
  ['', '', ''],
  ['same', 'same', 'same'],
])('%j and %j', (here, there, expected) => {
  expect(told(here, there)).toBe(expected)
})

describe('properties', () => {
  const sentence = fc
    .array(fc.constantFrom('a', 'b', 'c', 'D', ' ', '. ', '\n\n', ' “', 'é', '新'), { maxLength: 40 })
    .map((parts) => parts.join(' '))

  test('without the other side’s words, the parts give back the originals', () => {
    fc.assert(
      fc.property(sentence, sentence, (here, there) => {
        const parts = wordDifferences(here, there)
        expect(parts.map((part) => here.slice(...part.here)).join('')).toBe(here)
        expect(parts.map((part) => there.slice(...part.there)).join('')).toBe(there)
      }),
    )
  })

  test('what is the same has the same words on both sides', () => {
    fc.assert(
      fc.property(sentence, sentence, (here, there) => {
        const same = wordDifferences(here, there).filter((part) => part.same)
        expect(same.map((part) => keys(here.slice(...part.here)))).toEqual(same.map((part) => keys(there.slice(...part.there))))
      }),
    )
  })

  test('keeps as many words as the longest common subsequence', () => {
    fc.assert(
      fc.property(sentence, sentence, (here, there) => {
        const kept = wordDifferences(here, there).flatMap((part) => (part.same ? keys(here.slice(...part.here)) : []))
        expect(kept).toHaveLength(slowLongest(keys(here), keys(there)))
      }),
      { numRuns: 200 },
    )
  })

  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(wordDifferences(text, text).filter(({ same }) => !same)).toEqual([])
      }),
    )
  })
})

test('texts past the cap still give back the originals, at once', () => {
  const here = Array.from({ length: 5000 }, (_, n) => `h${n}`).join(' ')
  const there = Array.from({ length: 5000 }, (_, n) => `t${n}`).join(' ')
  const differences = () => wordDifferences(`first ${here} last`, `first ${there} last`)
  expect(differences().map(({ same }) => same)).toEqual([true, false, true])
  expect(fastest(differences, { enough: 500 })).toBeLessThan(500)
})

test('a whole article is compared word by word too', () => {
  const sentence = (n: number, place: string) => `Sentence ${n} says that the ferry ${n}b sank off the ${place} of the old town.`
  const article = (place: string, changed: (n: number) => boolean) =>
    Array.from({ length: 200 }, (_, n) => sentence(n, changed(n) ? place : 'pier')).join(' ')
  const parts = wordDifferences(article('pier', () => false), article('quay', (n) => n % 20 === 7))
  const differing = parts.filter(({ same }) => !same)
  expect(differing).toHaveLength(10)
  expect(differing.map(({ here }) => article('pier', () => false).slice(...here))).toEqual(Array(10).fill('pier'))
})

function keys(text: string): string[] {
  return words(text).map((span) => text.slice(...span).toLowerCase())
}

function slowLongest(one: string[], other: string[]): number {
  const known = new Map<string, number>()
  const longest = (i: number, j: number): number => {
    if (i === one.length || j === other.length) return 0
    const key = `${i} ${j}`
    const found = known.get(key) ?? (one[i] === other[j] ? 1 + longest(i + 1, j + 1) : Math.max(longest(i + 1, j), longest(i, j + 1)))
    known.set(key, found)
    return found
  }
  return longest(0, 0)
}
