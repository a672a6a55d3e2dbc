import type { Rarity } from '../index/rarity'
import type { Reading } from '../text/reading'
import { FUNCTION_WORD } from '../text/terms'

/** How a text uses its terms, those of grammar left out: one entry a term in each column, in the order of their first words. */
export interface TermUses {
  terms: Uint32Array
  /** How often it stands in the text. */
  times: Uint32Array
  /** In how many sentences. */
  sentences: Uint32Array
  /** How much it tells in the library, see `Rarity`. */
  weights: Float64Array
  /** For each word of the text the entry of its term, and one more; 0 for a word of grammar. */
  entryOf: Uint32Array
}

/** Reads the uses of a text's terms in one pass. @param terms as `readTerms` gives them */
export function readTermUses({ sentences, words }: Reading, terms: Uint32Array, rarity: Rarity): TermUses {
  const entryOf = new Uint32Array(words.count)
  const seen = new Uint32Array(words.count)
  const times = new Uint32Array(words.count)
  const inSentences = new Uint32Array(words.count)
  const last = new Uint32Array(words.count)
  const slots = slotsFor(words.count)
  const mask = slots.length - 1
  let count = 0
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? words.count); i++) {
      const term = terms[i] ?? FUNCTION_WORD
      if (term === FUNCTION_WORD) continue
      let slot = (Math.imul(term, 0x9e3779b1) >>> 7) & mask
      while (slots[slot] !== 0 && seen[(slots[slot] ?? 0) - 1] !== term) slot = (slot + 1) & mask
      const entry = slots[slot] || (slots[slot] = ++count)
      entryOf[i] = entry
      const e = entry - 1
      seen[e] = term
      times[e] = (times[e] ?? 0) + 1
      if (last[e] !== s + 1) inSentences[e] = (inSentences[e] ?? 0) + 1
      last[e] = s + 1
    }
  }
  const weights = new Float64Array(count)
  for (let e = 0; e < count; e++) weights[e] = rarity.weight(seen[e] ?? FUNCTION_WORD)
  return { terms: seen.subarray(0, count), times: times.subarray(0, count), sentences: inSentences.subarray(0, count), weights, entryOf }
}

/** A hash table of entries with open addressing, wiped and used again: texts are read by the dozen. */
const table = new Uint32Array(4096)

function slotsFor(most: number): Uint32Array {
  if (most * 2 > table.length) return new Uint32Array(2 ** Math.ceil(Math.log2(most * 2)))
  return table.fill(0)
}
