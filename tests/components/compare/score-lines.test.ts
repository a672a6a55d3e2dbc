import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate } from '../../../components/compare/collate'
import { finished } from '../../../components/use-in-turns'
import { scoreLines } from '../../../components/compare/score-lines'
import { growth } from '../../growth'

const lines = (page: string, texts: string[], width: number) => {
  const witnesses = texts.map((text) => ({ text, here: [0, page.length] as [number, number], there: [0, text.length] as [number, number] }))
  return finished(scoreLines(page, finished(collate(page, [0, page.length], witnesses)), width))
}
const read = (page: string, of: ReturnType<typeof lines>) => of.map((line) => line.map(({ lemma }) => page.slice(...lemma)).join('·'))

describe('scoreLines', () => {
  it('ends a line between two words in which all agree', () => {
    const page = 'The old ferry sank at dawn off the pier'
    expect(read(page, lines(page, [page], 14))).toEqual(['The old ferry', 'sank at dawn', 'off the pier'])
    expect(read(page, lines(page, ['The old boat sank at dawn off the pier'], 14))).toEqual(['The old·ferry', 'sank at dawn', 'off the pier'])
  })

  it('never parts a place with variants, however wide', () => {
    const page = 'a b c'
    expect(read(page, lines(page, ['a so much longer than the line is c'], 10))).toEqual(['a', 'b', 'c'])
    expect(read('x'.repeat(50), lines('x'.repeat(50), ['y'], 10))).toEqual(['x'.repeat(50)])
  })

  it('puts a word that is wider than a line on one by itself', () => {
    const page = `a ${'b'.repeat(40)} c`
    expect(read(page, lines(page, [page], 10))).toEqual(['a', 'b'.repeat(40), 'c'])
  })

  it('takes time in proportion to the text: a whole article can be one passage', () => {
    const work = (size: number) => {
      const page = 'the ferry sank at dawn off the pier '.repeat(size).trim()
      const span: [number, number] = [0, page.length]
      const places = finished(collate(page, span, Array.from({ length: 4 }, () => ({ text: page, here: span, there: span }))))
      return () => void finished(scoreLines(page, places, 60))
    }
    expect(growth(work, { size: 40, times: 8, enough: 16 })).toBeLessThan(24)
  })

  it('keeps every word of the page and of the witnesses, in lines of the width', () => {
    const phrase = fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd'), { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(phrase, phrase, (page, text) => {
        const score = lines(page, [text, page], 20)
        const joined = (all: string[]) => all.filter(Boolean).join(' ')
        expect(joined(score.flat().map(({ lemma }) => page.slice(...lemma)))).toBe(page)
        expect(joined(score.flat().map(({ readings }) => readings[0]?.words ?? ''))).toBe(text)
        const tooWide = score.filter((line) => line.length > 1 && joined(line.map(({ lemma }) => page.slice(...lemma))).length > 20)
        expect(tooWide).toEqual([])
      }),
    )
  })
})
