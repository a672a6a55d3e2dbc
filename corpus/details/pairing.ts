import type { SentenceFacts } from './sentence-facts'
import type { Slots } from './slots'

/** Two corresponding sentences, and the words that a detail has already named. */
export interface Pairing {
  here: SentenceFacts
  there: SentenceFacts
  slots: Slots
  /** Facts of every sentence that corresponds to the one here, and to the one there: a sentence may have been split. */
  allHere: SentenceFacts[]
  allThere: SentenceFacts[]
  /** From -0.3 to 0.3, how much of the shorter sentence the other tells too: doubt or trust for every slot in it. */
  likeness: number
  usedHere: Set<number>
  usedThere: Set<number>
}

export function use(used: Set<number>, { first, end }: { first: number; end: number }): void {
  for (let i = first; i < end; i++) used.add(i)
}

/** See `Pairing.likeness`: the share of content words that correspond, numbers and dates left out since they are what is asked about. */
export function likenessOf(here: SentenceFacts, there: SentenceFacts, slots: Slots): number {
  const ours = contentOf(here)
  const shorter = Math.min(ours.length, contentOf(there).length)
  return 0.6 * (ours.filter((word) => slots.alignedHere.has(word)).length / Math.max(1, shorter)) - 0.3
}

function contentOf({ tokens, first, end, numbers, dates }: SentenceFacts): number[] {
  const asked = new Set<number>()
  for (const mention of [...numbers, ...dates]) use(asked, mention)
  const words: number[] = []
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    if (token && !asked.has(i) && !token.grammar && !/^\d/.test(token.text)) words.push(i)
  }
  return words
}
