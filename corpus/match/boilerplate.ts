import type { Article } from '../article'
import { SEED_SPAN, type SeedHit } from '../index/passage-index'
import { isStockLine } from '../text/stock-lines'
import type { Reading } from '../text/reading'
import { readSentenceKeys } from '../text/sentence-keys'
import { sentenceSpan } from '../text/sentences'
import { articlesPrinting } from './printings'

/**
 * Marks the words of a text that are no evidence of anything: what one outlet prints in article after article
 * (subscription lines, biographies of columnists, link lists pulled into the text), what many print again and again
 * over weeks (famous quotations, stock paragraphs of an agency), and lines whose shape gives them away (photo
 * credits, copyright). A report that many outlets print on the same days is none of these.
 *
 * @param repeated keys of the sentences that one outlet prints again and again
 * @param hits what the index knows of the text's windows, in the text's order: finds what runs through sentences
 * @param articles the library's, by number: `hits` name them
 * @returns one entry a word, 1 where it stands in boilerplate
 */
export function findBoilerplate(reading: Reading, repeated: Set<number>, hits: SeedHit[] = [], articles: Article[] = []): Uint8Array {
  const { text, words, sentences } = reading
  const marked = new Uint8Array(words.count)
  hits.forEach(({ word }, h) => {
    const printing = articlesPrinting(hits, h)
    if (printing.size < REPEATS) return
    const printed = [...printing].flatMap((number) => articles[number] ?? [])
    if (isHabit(printed) || isEvergreen(printed)) marked.fill(1, word, word + SEED_SPAN)
  })
  readSentenceKeys(reading).forEach((key, s) => {
    if (repeated.has(key) || isStockLine(text.slice(...sentenceSpan(words, sentences, s)))) marked.fill(1, sentences.firstWord[s], sentences.firstWord[s + 1])
  })
  return marked
}

/** Articles that one outlet prints the same words in before they count as its furniture. */
const REPEATS = 4
/** Days on which the same words are printed, and weeks they span, before they belong to no report any more. */
const EVERGREEN_DAYS = 4
const EVERGREEN_SPAN = 21 * 86_400_000

function isHabit(printed: Article[]): boolean {
  const counts = new Map<string, number>()
  for (const { outlet } of printed) if (outlet !== '') counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  return Math.max(0, ...counts.values()) >= REPEATS
}

function isEvergreen(printed: Article[]): boolean {
  const days = [...new Set(printed.flatMap(({ date }) => (date === null ? [] : Date.parse(date))))].toSorted((a, b) => a - b)
  return days.length >= EVERGREEN_DAYS && (days.at(-1) ?? 0) - (days[0] ?? 0) >= EVERGREEN_SPAN
}
