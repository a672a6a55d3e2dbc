import { describe, expect, it } from 'vitest'
import { Rarity } from '../../../corpus/index/rarity'
import { buildSentenceIndex, nearestSentences, type IndexedText } from '../../../corpus/index/sentence-index'
import { read } from '../../../corpus/text/reading'
import { readTerms } from '../../../corpus/text/terms'

const prepare = (text: string): IndexedText => {
  const { words, sentences } = read(text)
  return { sentences, terms: readTerms(words) }
}

const LIBRARY = [
  'The harbour froze in January. Ferries waited for the icebreaker.',
  'The council voted on the budget. Nobody spoke against it.',
  'An icebreaker freed the ferries in the frozen harbour.',
].map(prepare)
const rarity = new Rarity()
for (const { terms } of LIBRARY) rarity.add(terms)
const nearest = (text: string, floor = 0.5) => nearestSentences(buildSentenceIndex(LIBRARY), prepare(text), rarity, { best: 2, floor })

describe('nearestSentences', () => {
  it('ranks the articles whose sentences share most rare words first, sentence by sentence', () => {
    const [first, second] = nearest('The ferries are in the harbour and an icebreaker comes. The budget was passed by the council.')
    expect(first?.map((hit) => hit.article)).toEqual([2, 0])
    expect(second?.map((hit) => hit.article)).toEqual([1])
  })

  it('holds back what shares less than the floor', () => {
    expect(nearest('The ferries are late.', 5)).toEqual([[]])
  })

  it('finds nothing for grammar alone', () => {
    expect(nearest('It was said that they would have been there.')).toEqual([[]])
  })
})

describe('Rarity', () => {
  it('weighs a word the more the fewer articles print it', () => {
    const [common, rare] = ['icebreaker', 'budget'].map((word) => rarity.weight(prepare(word).terms[0]!))
    expect(rare).toBeGreaterThan(common!)
  })

  it('is the same after it was packed and unpacked', () => {
    const again = new Rarity(structuredClone(rarity.counts()))
    for (const { terms } of LIBRARY) for (const term of terms) expect(again.weight(term)).toBe(rarity.weight(term))
  })
})
