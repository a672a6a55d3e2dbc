import type { Article } from '../article'
import { read } from '../text/reading'
import { readSentenceKeys } from '../text/sentence-keys'
import { FUNCTION_WORD, readTerms } from '../text/terms'
import { dayNumber } from './day-number'
import { sampledSeeds, sentenceSeed } from './passage-seeds'
import { termHash } from './term-hash'

/** All that an index keeps of one article. */
export interface IndexRecord {
  outlet: string
  /** See `dayNumber`. */
  day: number
  /** Seeds of its windows and of its sentences. */
  seeds: Uint32Array<ArrayBuffer>
  /** Hashes of its content terms, each once a sentence, and beside each the sentence's place, as `sentencePlace` cuts it. */
  terms: Uint32Array<ArrayBuffer>
  places: Uint8Array<ArrayBuffer>
}

/** Sentences are told apart by their number modulo this: two that far apart do not speak for each other by chance. */
export const SENTENCE_PLACES = 64

export function indexRecord(article: Article): IndexRecord {
  const reading = read(article.text)
  const { words, sentences } = reading
  const windows = sampledSeeds(words)
  const keys = new Set(readSentenceKeys(reading))
  const seeds = new Uint32Array(windows.length + keys.size)
  seeds.set(windows)
  let at = windows.length
  for (const key of keys) seeds[at++] = sentenceSeed(key)

  const all = readTerms(words)
  const terms = new Uint32Array(all.length)
  const places = new Uint8Array(all.length)
  let count = 0
  for (let s = 0; s < sentences.count; s++) {
    const first = count
    for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? 0); i++) {
      const term = all[i] ?? FUNCTION_WORD
      if (term === FUNCTION_WORD) continue
      const hash = termHash(term)
      if (terms.subarray(first, count).includes(hash)) continue
      terms[count] = hash
      places[count++] = s % SENTENCE_PLACES
    }
  }
  return { outlet: article.outlet, day: dayNumber(article.date), seeds, terms: terms.slice(0, count), places: places.slice(0, count) }
}
