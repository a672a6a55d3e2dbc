import { isFunctionWord } from './function-words'
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

/** See `Pairing.likeness`: the share of content words that correspond, numbers left out since they are what is asked about. */
export function likenessOf(here: SentenceFacts, there: SentenceFacts, slots: Slots): number {
  const isContent = ({ tokens }: SentenceFacts, word: number): boolean => !isFunctionWord(tokens[word]?.key ?? '') && !/^\d/.test(tokens[word]?.text ?? '')
  const count = (facts: SentenceFacts, keep: (word: number) => boolean): number => {
    let sum = 0
    for (let i = facts.first; i < facts.end; i++) if (isContent(facts, i) && keep(i)) sum++
    return sum
  }
  const shorter = Math.min(count(here, () => true), count(there, () => true))
  return 0.6 * (count(here, (word) => slots.alignedHere.has(word)) / Math.max(1, shorter)) - 0.3
}
