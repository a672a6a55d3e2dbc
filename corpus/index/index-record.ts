import type { Article } from '../article'
import { readSentenceKeys } from '../text/sentence-keys'
import { readSentences } from '../text/sentences'
import { FUNCTION_WORD, readTerms } from '../text/terms'
import { readWords } from '../text/words'
import { dayNumber } from './day-number'
import { countSampledSeeds, sampledSeed, sentenceSeed } from './passage-seeds'
import { termHash } from './term-hash'

/** All that an index keeps of one article. */
export interface IndexRecord {
  outlet: string
  /** See `dayNumber`. */
  day: number
  /** Seeds of its windows and of its sentences. */
  seeds: Uint32Array<ArrayBuffer>
  /** Hashes of its content terms in the text's order, and beside each the number of its sentence modulo `SENTENCE_PLACES`. */
  terms: Uint32Array<ArrayBuffer>
  places: Uint8Array<ArrayBuffer>
}

/** Sentences are told apart by their number modulo this: two that far apart do not speak for each other by chance. */
export const SENTENCE_PLACES = 64

export function indexRecord(article: Article): IndexRecord {
  // What is quoted makes no difference here, and is not looked for.
  const words = readWords(article.text)
  const sentences = readSentences(words)
  const keys = new Set(readSentenceKeys({ words, sentences }))
  const windows = countSampledSeeds(words)
  const seeds = new Uint32Array(windows + keys.size)
  for (let i = 0; i < windows; i++) seeds[i] = sampledSeed(words, i)
  let at = windows
  for (const key of keys) seeds[at++] = sentenceSeed(key)

  const terms = readTerms(words)
  const places = new Uint8Array(words.count)
  let count = 0
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.firstWord[s + 1] ?? 0
    for (let i = sentences.firstWord[s] ?? 0; i < end; i++) {
      const term = terms[i] ?? FUNCTION_WORD
      terms[count] = termHash(term)
      places[count] = s % SENTENCE_PLACES
      // Every other word is one of grammar: to write in vain costs less than to guess wrong which.
      count += term === FUNCTION_WORD ? 0 : 1
    }
  }
  return { outlet: article.outlet, day: dayNumber(article.date), seeds, terms: terms.slice(0, count), places: places.slice(0, count) }
}
