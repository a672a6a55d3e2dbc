import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { LibraryIndex } from '../../../corpus/index/library-index'
import { memoryShelf } from '../../../corpus/memory-shelf'
import { read } from '../../../corpus/text/reading'
import { readSentenceKeys } from '../../../corpus/text/sentence-keys'
import { readTerms } from '../../../corpus/text/terms'
import { readWords } from '../../../corpus/text/words'

const VOCABULARY = Array.from({ length: 400 }, (_, i) => `word${i}`)
const text = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 20, maxLength: 80 })
const article = (id: number, words: string, outlet = ''): Article => ({ id: String(id), outlet, title: '', date: null, url: null, text: words })
const indexOf = (texts: string[]) => new LibraryIndex([memoryShelf(texts.map((words, id) => article(id, words)))])

/** Articles found for a page, by the windows they share. */
const found = (articles: string[][], page: string[]): Set<number> =>
  new Set(indexOf(articles.map((words) => words.join(' '))).hitsOf(readWords(page.join(' '))).flatMap((hit) => hit.articles))

describe('runs of words', () => {
  it('of eight and more are found, wherever they stand', () => {
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, fc.nat(), fc.nat(), fc.nat(), (articles, page, which, from, to) => {
      const source = articles[which % articles.length]!
      const start = from % (source.length - 8)
      const at = to % page.length
      expect(found(articles, [...page.slice(0, at), ...source.slice(start, start + 8), ...page.slice(at)])).toContain(which % articles.length)
    }), { numRuns: 50 })
  })

  it('are found with the third or fourth word of a window replaced', () => {
    const source = VOCABULARY.slice(0, 40)
    expect(found([source], source.slice(0, 12).map((word, i) => (i % 6 === 2 || i % 6 === 3 ? 'other' : word)))).toEqual(new Set([0]))
  })

  it('are not found where none is shared', () => {
    expect(found([VOCABULARY.slice(0, 50)], VOCABULARY.slice(0, 50).toReversed())).toEqual(new Set())
  })

  it('tell nothing when more than five hundred articles print them', () => {
    const same = VOCABULARY.slice(0, 20)
    expect(found(Array.from({ length: 500 }, () => same), same).size).toBe(500)
    expect(found(Array.from({ length: 501 }, () => same), same).size).toBe(0)
  })

  it('are looked up in an empty library and for an empty page', () => {
    expect(found([], VOCABULARY.slice(0, 20)).size).toBe(0)
    expect(found([VOCABULARY.slice(0, 20)], []).size).toBe(0)
  })
})

describe('the nearest sentences', () => {
  const index = indexOf([
    'The harbour froze in January. Ferries waited for the icebreaker.',
    'The council voted on the budget. Nobody spoke against it.',
    'An icebreaker freed the ferries in the frozen harbour.',
  ])
  const nearest = (page: string, floor = 0.5) => {
    const reading = read(page)
    return [...index.nearestSentences(reading, readTerms(reading.words), { best: 2, floor })]
  }

  it('share most rare words, sentence by sentence', () => {
    const [first, second] = nearest('The ferries are in the harbour and an icebreaker comes. The budget was passed by the council.')
    expect(first?.map((hit) => hit.article)).toEqual([2, 0])
    expect(second?.map((hit) => hit.article)).toEqual([1])
  })

  it('are found in an article of hundreds of sentences, and behind one', () => {
    const long = Array.from({ length: 300 }, (_, i) => (i % 60 === 10 ? `The lighthouse keeper saw boat${i}.` : `Nothing came in at hour${i}.`)).join(' ')
    const library = indexOf([long, 'The lighthouse keeper retired.'])
    const reading = read('A lighthouse keeper retired after he saw boat250.')
    const [hits] = library.nearestSentences(reading, readTerms(reading.words), { best: 9, floor: 1 })
    expect(new Set(hits?.map((hit) => hit.article))).toEqual(new Set([0, 1]))
    expect(hits).toHaveLength(6)
  })

  it('share as much as is asked for, or are none', () => {
    expect(nearest('The ferries are late.', 5)).toEqual([[]])
  })

  it('are none for grammar alone', () => {
    expect(nearest('It was said that they would have been there.')).toEqual([[]])
  })

  it('weigh a word the more the fewer articles print it', () => {
    const [common, rare] = ['icebreaker', 'budget'].map((word) => index.rarity.weight(readTerms(readWords(word))[0]!))
    expect(rare).toBeGreaterThan(common!)
  })
})

describe('a sentence', () => {
  const FOOTER = 'Support independent reporting today.'
  const [key] = readSentenceKeys(read(FOOTER))
  const printedBy = (...outlets: string[]) =>
    new LibraryIndex([memoryShelf(outlets.map((outlet, id) => article(id, `Story number ${id} is told here.\n\n${FOOTER}`, outlet)))]).isRepeated(key!)

  it.each([
    ['that one outlet prints three times is its furniture', ['Gull', 'Gull', 'Gull'], true],
    ['that three outlets print once each is none', ['Gull', 'Tern', 'Skua'], false],
    ['that one outlet prints twice is none', ['Gull', 'Gull', 'Tern'], false],
    ['that nobody known prints is nobody’s', ['', '', ''], false],
  ])('%s', (_, outlets, repeated) => {
    expect(printedBy(...outlets)).toBe(repeated)
  })
})

describe('an article of more sentences than places', () => {
  it('is found by a term that stands in its 61st and in its 71st sentence', () => {
    const long = Array.from({ length: 100 }, (_, i) => `The ${i === 60 || i === 70 ? 'schooner' : `barge${i}`} came in late.`).join(' ')
    const index = indexOf([long, 'Nothing else.'])
    const page = read('A schooner was seen.')
    const [hits] = index.nearestSentences(page, readTerms(page.words), { best: 9, floor: 0.1 })
    expect(hits!.map((hit) => hit.article)).toEqual([0, 0])
  })
})
