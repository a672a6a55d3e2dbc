import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../corpus/article'
import { textFragments, withFragment } from '../../../corpus/formats/text-fragments'
import { resolveFragment } from './resolve-fragment'

const directiveOf = (text: string, words: string) => textFragments(text)([text.indexOf(words), text.indexOf(words) + words.length])
const ferry = 'The ferry sank. Officials said the ferry sank at dawn; nobody said why. “The ferry sank,” they said.'

describe('textFragments', () => {
  it.each<[string, string, string, string]>([
    ['words that stand once', ferry, 'at dawn', ':~:text=at%20dawn'],
    ['no punctuation at the ends', ferry, 'at dawn; nobody said why. ', ':~:text=at%20dawn%3B%20nobody%20said%20why'],
    ['what comes before, where the words stand twice', ferry, 'the ferry sank at', ':~:text=the%20ferry%20sank%20at'],
    ['what comes after, where nothing comes before', ferry, 'The ferry sank', ':~:text=The%20ferry%20sank,-.%20Officials%20said%20the%20ferry'],
    ['case and accents as no difference', 'Über alles. Uber Alles went on.', 'Uber Alles', ':~:text=%C3%9Cber%20alles.-,Uber%20Alles'],
    ['a hyphen, a comma and an ampersand as text', 'One. A well-known, loud A&B band', 'well-known, loud A&B', ':~:text=well%2Dknown%2C%20loud%20A%26B'],
    ['nothing that ends a link in Markdown', 'It said (as it_does) so*!', '(as it_does) so', ':~:text=as%20it%5Fdoes%29%20so'],
    ['a range over lines', 'A first line here.\n\nAnd the second.', 'first line here.\n\nAnd', ':~:text=first%20line,And'],
  ])('takes %s', (_, text, words, directive) => {
    expect(directiveOf(text, words)).toBe(directive)
  })

  it('has nothing to say of a stretch without a whole word', () => {
    expect(textFragments('words')([1, 3])).toBeNull()
    expect(textFragments('“—” …')([0, 5])).toBeNull()
    expect(textFragments('')([0, 0])).toBeNull()
  })

  it('tells a long stretch by its first and last words', () => {
    const sentence = (n: number) => `Sentence ${n} tells of harbour dues and of ${n * 3} crates.`
    const text = Array.from({ length: 40 }, (_, n) => sentence(n)).join(' ')
    const span: Span = [text.indexOf(sentence(10)), text.indexOf(sentence(30))]
    const directive = textFragments(text)(span) ?? ''
    expect(directive.length).toBeLessThan(120)
    expect(resolveFragment(text, directive)).toEqual([span[0], span[1] - 2])
  })

  it('does not throw at halves of surrogate pairs, or words without end', () => {
    const odd = `a \uD800 b ${'x'.repeat(5000)} \uDC00`
    expect(() => textFragments(odd)([0, odd.length])).not.toThrow()
    expect(directiveOf(odd, 'a \uD800 b')).toContain('%EF%BF%BD')
  })

  it('resolves to every sentence of a printed article, and to sentences in a row', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../seeds/002_b91e59e771e964a7.txt'), 'utf8').trim()
    const fragments = textFragments(text)
    const sentences = [...text.matchAll(/[^\n]{20,}?\.(?=\s|$)/g)].map((match): Span => [match.index, match.index + match[0].length])
    expect(sentences.length).toBeGreaterThan(20)
    for (const [at, sentence] of sentences.entries())
      for (const end of [sentence[1], sentences[at + 2]?.[1] ?? text.length])
        expect(trimmed(text, resolveFragment(text, fragments([sentence[0], end]) ?? ''))).toBe(trimmed(text, [sentence[0], end]))
  })

  describe('of words printed again and again', () => {
    const word = fc.constantFrom('the', 'ferry', 'sank', 'Ünder', 'U.S.', 'well-known', '“why”', '海港', 'said,')
    const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
    const printed = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n\n'))
    const stretch = (text: string, one: number, other: number): Span => {
      const tokens = [...text.matchAll(/\S+/g)].map((match): Span => [match.index, match.index + match[0].length])
      const [from = 0, to = 0] = [one % tokens.length, other % tokens.length].toSorted((a, b) => a - b)
      return [tokens[from]?.[0] ?? 0, tokens[to]?.[1] ?? 0]
    }

    it('resolves to a stretch with the same ends', () => {
      fc.assert(
        fc.property(printed, fc.nat(), fc.nat(), (text, one, other) => {
          const span = stretch(text, one, other)
          const found = resolveFragment(text, textFragments(text)(span) ?? '')
          expect([words(text, found).at(0), words(text, found).at(-1)]).toEqual([words(text, span).at(0), words(text, span).at(-1)])
        }),
      )
    })

    it('resolves to the very stretch where it is in one line', () => {
      fc.assert(
        fc.property(printed, fc.nat(), fc.nat(), (text, one, other) => {
          const span = stretch(text, one, other)
          fc.pre(!text.slice(...span).includes('\n'))
          expect(words(text, resolveFragment(text, textFragments(text)(span) ?? ''))).toEqual(words(text, span))
        }),
      )
    })
  })
})

describe('withFragment', () => {
  it.each([
    ['https://gull.example/a', ':~:text=b', 'https://gull.example/a#:~:text=b'],
    ['https://gull.example/a#top', ':~:text=b', 'https://gull.example/a#top:~:text=b'],
    ['https://gull.example/a#top:~:text=c', ':~:text=b', 'https://gull.example/a#top:~:text=b'],
    ['https://gull.example/a#!/b#c', ':~:text=b', 'https://gull.example/a#!/b#c:~:text=b'],
    ['https://gull.example/a', null, 'https://gull.example/a'],
  ])('%s and %s', (url, directive, link) => {
    expect(withFragment(url, directive)).toBe(link)
  })
})

const trimmed = (text: string, span: Span | null) => text.slice(...(span ?? [0, 0])).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const words = (text: string, span: Span | null) => text.slice(...(span ?? [0, 0])).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
