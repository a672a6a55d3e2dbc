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
  usedHere: Set<number>
  usedThere: Set<number>
}

export function use(used: Set<number>, { first, end }: { first: number; end: number }): void {
  for (let i = first; i < end; i++) used.add(i)
}
