import type { Span } from '../article'

/** Two stretches of two texts that tell the same, down to the words that correspond. */
export interface Alignment {
  here: Span
  there: Span
  /** The sentences that correspond, in the page's order. One sentence may stand in several pairs: it was split or merged. */
  sentences: SentencePair[]
}

export interface SentencePair {
  /** Index of a sentence of the page. */
  here: number
  /** Index of a sentence of the other article. */
  there: number
  /**
   * Indexes of words that correspond, `[here, there]`, sorted by `here`, no word twice. Mostly rising on both
   * sides; a clause that was moved breaks the order. Words pair by key, by stem or as aliases.
   */
  words: [here: number, there: number][]
}
