import { Rarity } from './index/rarity'
import { align, alignSentencePair } from './match/align'
import { makeSubject } from './match/subject'
import type { Detail, Passage } from './report'
import { PLAIN, type ReportStyle } from './report-style'
import { read } from './text/reading'

/**
 * Compares two texts that are known to tell the same, without a library. Two single sentences are aligned
 * however little they share, since whoever asks says that they belong together.
 */
export function comparePair(here: string, there: string, style: ReportStyle = PLAIN): { passages: Passage[]; details: Detail[] } {
  const one = makeSubject(read(here), new Rarity())
  const other = makeSubject(read(there), new Rarity())
  const single = one.reading.sentences.count === 1 && other.reading.sentences.count === 1
  const found = align(one, other)
  const alignments = found.length === 0 && single ? [alignSentencePair(one, other)] : found
  return {
    passages: found.map((alignment) => style.passage(one, other, alignment)),
    details: style.details({ reading: one.reading, date: null }, { reading: other.reading, date: null }, alignments),
  }
}
