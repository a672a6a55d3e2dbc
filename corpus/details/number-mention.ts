import type { Measure } from './measures'
import type { Qualifier } from './qualifiers'

/** A number as a text tells it. */
export interface NumberMention {
  /** Half-open range of tokens, its unit and its qualifier left out. */
  first: number
  end: number
  /** First token of its qualifier, "more" of "more than 80"; `first` without one. */
  lead: number
  /** Equal unless the number is a range or only names a size. */
  low: number
  high: number
  /** Worth of the last digit that is written: 1e8 for "2.5 billion". Tells a rounded number from another one. */
  step: number
  qualifier: Qualifier
  /** "dozens", "scores": an amount that only names a size. */
  vague: boolean
  measure: Measure
}
