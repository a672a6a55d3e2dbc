import { SEED_SPAN, type SeedHit } from '../index/passage-index'
import { isStockLine } from '../text/stock-lines'
import type { Reading } from '../text/reading'
import { readSentenceKeys } from '../text/sentence-keys'
import { sentenceSpan } from '../text/sentences'

/**
 * Marks the words of a text that are no evidence of anything: what one outlet prints in article after article
 * (subscription lines, biographies of columnists, link lists pulled into the text) and lines whose shape gives them
 * away (photo credits, copyright). A report that many outlets print once is none: what counts is how often the same
 * outlet repeats itself.
 *
 * @param repeated keys of the sentences that one outlet prints again and again
 * @param hits what the index knows of the text's windows: finds furniture that runs through sentences
 * @param outletOf the outlet of an article by its number
 * @returns one entry a word, 1 where it stands in boilerplate
 */
export function findBoilerplate(reading: Reading, repeated: Set<number>, hits: SeedHit[] = [], outletOf: (article: number) => string = () => ''): Uint8Array {
  const { text, words, sentences } = reading
  const marked = new Uint8Array(words.count)
  for (const { word, articles } of hits) {
    if (articles.length >= REPEATS && repeatsOfOneOutlet(articles, outletOf) >= REPEATS) marked.fill(1, word, word + SEED_SPAN)
  }
  readSentenceKeys(reading).forEach((key, s) => {
    if (repeated.has(key) || isStockLine(text.slice(...sentenceSpan(words, sentences, s)))) marked.fill(1, sentences.firstWord[s], sentences.firstWord[s + 1])
  })
  return marked
}

/** Articles store a third of their seeds: three that hold the same one stand for about nine that print it. */
const REPEATS = 3

function repeatsOfOneOutlet(articles: number[], outletOf: (article: number) => string): number {
  const counts = new Map<string, number>()
  let most = 0
  for (const article of articles) {
    const outlet = outletOf(article)
    if (outlet === '') continue
    const count = (counts.get(outlet) ?? 0) + 1
    counts.set(outlet, count)
    most = Math.max(most, count)
  }
  return most
}
