import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate, type Place, type Witness } from '../../../components/compare/collate'
import { finished } from '../../../components/use-in-turns'
import { words } from '../../../components/words'

const whole = (page: string) => (text: string): Witness => ({ text, here: [0, page.length], there: [0, text.length] })
const collated = (page: string, ...texts: string[]) => finished(collate(page, [0, page.length], texts.map(whole(page))))
/** Places as an editor writes them down: lemma ] readings; a word for what is no reading. */
const noted = (page: string, places: Place[]) =>
  places.map(({ lemma, readings }) => `${page.slice(...lemma)} ] ${readings.map(({ kind, words }) => (kind === 'agrees' ? '=' : words || kind)).join(' | ')}`)

describe('collate', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing where all agree', 'The ferry sank.', ['The ferry sank!', 'the FERRY sank'], ['The ferry sank. ] = | =']],
    ['a replaced word', 'The ferry sank at dawn', ['The boat sank at dawn', 'The ship sank at dawn'], ['The ] = | =', 'ferry ] boat | ship', 'sank at dawn ] = | =']],
    ['who agrees where another differs', 'The ferry sank', ['The boat sank', 'The ferry sank'], ['The ] = | =', 'ferry ] boat | =', 'sank ] = | =']],
    ['what is left out', 'The old ferry sank', ['The ferry sank', 'The old ferry sank'], ['The ] = | =', 'old ] omits | =', 'ferry sank ] = | =']],
    ['what is added, in a place without a lemma', 'The ferry sank', ['The old ferry sank', 'The ferry sank'], ['The ] = | =', ' ] old | =', 'ferry sank ] = | =']],
    ['different changes to one place that overlap', 'one two three four', ['one x three four', 'one y four', 'one two three four'], ['one ] = | = | =', 'two three ] x three | y | =', 'four ] = | = | =']],
    ['an addition beside a change', 'one two three', ['one new two three', 'one x three'], ['one ] = | =', ' ] new | =', 'two ] = | x', 'three ] = | =']],
    ['a change at both ends', 'one two three', ['x two y'], ['one ] x', 'two ] =', 'three ] y']],
    ['words added at the ends', 'one two', ['so one two then'], [' ] so', 'one two ] =', ' ] then']],
    ['the signs around words', 'He said "Never!" (twice).', ['He said: "Ever?" twice'], ['He said ] =', '"Never!" ] "Ever?"', '(twice). ] =']],
    ['nothing in common', 'one two', ['x y z'], ['one two ] x y z']],
  ])('tells %s', (_, page, texts, places) => {
    expect(noted(page, collated(page, ...texts))).toEqual(places)
  })

  it('says where a witness does not reach', () => {
    const page = 'one two three four'
    const places = finished(collate(page, [0, page.length], [
      { text: 'two x', here: [4, 13], there: [0, 5] },
      { text: page, here: [0, page.length], there: [0, page.length] },
    ]))
    expect(noted(page, places)).toEqual(['one ] outside | =', 'two ] = | =', 'three ] x | =', 'four ] outside | ='])
  })

  it('collates a stretch in the middle of a page, with passages in the middle of their articles', () => {
    const page = 'Before. The ferry sank. After.'
    const text = 'Intro: the boat sank, and more.'
    expect(noted(page, finished(collate(page, [8, 23], [{ text, here: [8, 23], there: [7, 20] }])))).toEqual(['The ] =', 'ferry ] boat', 'sank. ] ='])
  })

  const phrase = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 9 }).map((all) => all.join(' '))

  it('gives back the page’s words in its lemmas, and each witness’s words in its readings', () => {
    fc.assert(
      fc.property(phrase, fc.array(phrase, { maxLength: 4 }), (page, texts) => {
        const places = collated(page, ...texts)
        const joined = (all: string[]) => all.filter(Boolean).join(' ')
        expect(joined(places.map(({ lemma }) => page.slice(...lemma)))).toBe(page)
        for (const [index, text] of texts.entries()) expect(joined(places.map(({ readings }) => readings[index]?.words ?? ''))).toBe(text)
      }),
    )
  })

  it('calls agreement only what has the same words', () => {
    fc.assert(
      fc.property(phrase, fc.array(phrase, { minLength: 1, maxLength: 4 }), (page, texts) => {
        for (const { lemma, readings } of collated(page, ...texts))
          for (const { kind, words: read } of readings)
            expect(kind === 'agrees').toBe(words(read).length === words(page.slice(...lemma)).length && read === page.slice(...lemma))
      }),
    )
  })
})
