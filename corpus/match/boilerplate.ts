import type { LibraryIndex, SeedHit } from '../index/library-index'
import { SEED_SPAN } from '../index/passage-seeds'
import { stockLineEnd, stockStretches } from '../text/stock-lines'
import type { Reading } from '../text/reading'
import { readSentenceKeys } from '../text/sentence-keys'
import { firstWordAt } from '../text/words'
import { articlesPrinting } from './printings'

/**
 * Marks the words of a text that are no evidence of anything: what one outlet prints in article after article
 * (subscription lines, biographies of columnists, link lists pulled into the text), what many print again and again
 * over weeks (famous quotations, stock paragraphs of an agency), and lines whose shape gives them away (photo
 * credits, copyright). A report that many outlets print on the same days is none of these.
 *
 * @param hits what the index knows of the text's windows, in the text's order: finds what runs through sentences
 * @returns one entry a word, 1 where it stands in boilerplate
 */
export function findBoilerplate(reading: Reading, index: LibraryIndex, hits: SeedHit[] = []): Uint8Array {
  const { text, words, sentences } = reading
  const marked = new Uint8Array(words.count)
  hits.forEach(({ word }, h) => {
    const printing = articlesPrinting(hits, h)
    if (printing.size < REPEATS) return
    if (isHabit(printing, index) || isEvergreen(printing, index)) marked.fill(1, word, word + SEED_SPAN)
  })
  readSentenceKeys(reading).forEach((key, s) => {
    const [first, end] = [sentences.firstWord[s] ?? 0, sentences.firstWord[s + 1] ?? 0]
    marked.fill(1, first, index.isRepeated(key) ? end : stockLineEnd(words, first, end))
  })
  for (const [start, end] of stockStretches(text)) marked.fill(1, firstWordAt(words, start), firstWordAt(words, end))
  return marked
}

/** Articles that one outlet prints the same words in before they count as its furniture. */
const REPEATS = 4
/** Days on which the same words are printed, and days from the first to the last, before they belong to no report any more. */
const EVERGREEN_DAYS = 4
const EVERGREEN_SPAN = 21

function isHabit(printing: Set<number>, index: LibraryIndex): boolean {
  const counts = new Map<number, number>()
  for (const article of printing) {
    const outlet = index.outletOf(article)
    if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= REPEATS
}

function isEvergreen(printing: Set<number>, index: LibraryIndex): boolean {
  const days = new Set<number>()
  for (const article of printing) {
    const day = index.dayOf(article)
    if (day !== null) days.add(day)
  }
  return days.size >= EVERGREEN_DAYS && Math.max(...days) - Math.min(...days) >= EVERGREEN_SPAN
}
