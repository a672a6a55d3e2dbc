/** What a reader leaves out of every result. */
export interface Noise {
  /** Passages that are mostly a quotation both print. */
  quotations: boolean
  /** Passages of fewer words than this; 0 leaves none out. */
  shortest: number
  /** Outlets by their names. */
  outlets: string[]
}

export const NO_NOISE: Noise = { quotations: false, shortest: 0, outlets: [] }

/** Longer passages than this are never noise. */
export const LONGEST_SHORT = 60

export function isQuiet({ quotations, shortest, outlets }: Noise): boolean {
  return !quotations && shortest === 0 && outlets.length === 0
}
