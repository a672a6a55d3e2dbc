import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPassageIndex, lookUp } from '../../../corpus/index/passage-index'
import { readWords } from '../../../corpus/text/words'

const VOCABULARY = Array.from({ length: 400 }, (_, i) => `word${i}`)
const text = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 20, maxLength: 80 })

/** Articles found for a page, by how many of its windows they share. */
const found = (articles: string[][], page: string[], cap = 100): Set<number> =>
  new Set(lookUp(buildPassageIndex(articles.map((words) => readWords(words.join(' ')))), readWords(page.join(' ')), cap).flatMap((hit) => hit.articles))

describe('the passage index', () => {
  it('finds every verbatim run of eight words, wherever it stands', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, fc.nat(), fc.nat(), fc.nat(), (articles, page, which, from, to) => {
      const source = articles[which % articles.length]!
      const start = from % (source.length - 8)
      const at = to % page.length
      expect(found(articles, [...page.slice(0, at), ...source.slice(start, start + 8), ...page.slice(at)])).toContain(which % articles.length)
    }))
  })

  it('finds a run in which the third or fourth word of a window was replaced', () => {
    const source = VOCABULARY.slice(0, 40)
    const page = source.slice(0, 12).map((word, i) => (i % 6 === 2 || i % 6 === 3 ? 'other' : word))
    expect(found([source], page)).toEqual(new Set([0]))
  })

  it('finds nothing in an article that shares no run', () => {
    expect(found([VOCABULARY.slice(0, 50)], VOCABULARY.slice(0, 50).toReversed())).toEqual(new Set())
  })

  it('leaves out what stands in more articles than the cap', () => {
    const same = VOCABULARY.slice(0, 20)
    expect(found([same, same, same], same, 3).size).toBe(3)
    expect(found([same, same, same], same, 2).size).toBe(0)
  })

  it('answers for an empty library and an empty page', () => {
    expect(found([], VOCABULARY.slice(0, 20)).size).toBe(0)
    expect(found([VOCABULARY.slice(0, 20)], []).size).toBe(0)
  })
})
