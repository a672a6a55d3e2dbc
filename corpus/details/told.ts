import type { Reading } from '../text/reading'

/** A text and the day it was printed, `YYYY-MM-DD`, by which its "Wednesday" and "yesterday" are understood. */
export interface Told {
  reading: Reading
  /** Null when unknown: then a day that is only named relative to it stays unresolved. */
  date: string | null
}
