/** All that an index keeps of one article. */
export interface IndexRecord {
  outlet: string
  /** See `dayNumber`. */
  day: number
  /** Seeds of its windows and of its sentences. */
  seeds: Uint32Array<ArrayBuffer>
  /** Hashes of its content terms in the text's order, and beside each the number of its sentence modulo `SENTENCE_PLACES`. */
  terms: Uint32Array<ArrayBuffer>
  places: Uint8Array<ArrayBuffer>
}

/** Sentences are told apart by their number modulo this: two that far apart do not speak for each other by chance. */
export const SENTENCE_PLACES = 64
