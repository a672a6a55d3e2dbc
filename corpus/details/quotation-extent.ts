import { type FoundDetail, found, spanOf } from './found-detail'
import type { Pairing } from './pairing'
import { quotedWords } from './quoted-words'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'

/** So many content words must stand inside the marks in one text and outside of them in the other. */
const LEAST_WORDS = 2

/**
 * Words that correspond, but which only one text puts between quotation marks while both quote part of them:
 * which of them were said is told differently. Where one text has no quotation at all it may have taken the marks
 * off for any reason, and nothing is said.
 */
export function quotationExtents(pairing: Pairing): FoundDetail[] {
  const { here, there, slots } = pairing
  const quotedHere = quotedWords(here.reading)
  const quotedThere = quotedWords(there.reading)
  const pairsOf = new Map<string, { here: number; there: number; both: number }>()
  for (const [i, j] of slots.alignedHere) {
    const [q1, q2] = [quotedHere[i] ?? -1, quotedThere[j] ?? -1]
    if (q1 < 0 || q2 < 0) continue
    const key = `${q1} ${q2}`
    const entry = pairsOf.get(key)
    if (entry) entry.both++
    else pairsOf.set(key, { here: i, there: j, both: 1 })
  }
  return [...pairsOf.values()].flatMap(({ here: i, there: j, both }) => {
    if (both < LEAST_WORDS) return []
    const outsideThere = countOutside(here, quotedHere, quotedHere[i] ?? -1, slots.alignedHere, quotedThere)
    const outsideHere = countOutside(there, quotedThere, quotedThere[j] ?? -1, slots.alignedThere, quotedHere)
    if (Math.max(outsideHere, outsideThere) < LEAST_WORDS) return []
    return [found('quote', spanOf(here.tokens, quotationAround(here, i)), spanOf(there.tokens, quotationAround(there, j)), false, 'quote: other words between the marks')]
  })
}

/** Content words of a quotation that correspond to words outside of any. */
function countOutside({ tokens, first, end }: SentenceFacts, quoted: Int32Array, index: number, aligned: ReadonlyMap<number, number>, quotedOther: Int32Array): number {
  let count = 0
  for (let i = first; i < end; i++) {
    const other = aligned.get(i)
    if (quoted[i] === index && other !== undefined && quotedOther[other] === -1 && !tokens[i]?.grammar) count++
  }
  return count
}

/** The part of a word's quotation that stands in the sentence. */
export function quotationAround({ reading, first, end }: SentenceFacts, word: number): Stretch {
  const quoted = quotedWords(reading)
  const index = quoted[word] ?? -1
  let from = word
  let to = word + 1
  while (from > first && quoted[from - 1] === index) from--
  while (to < end && quoted[to] === index) to++
  return { first: from, end: to }
}
