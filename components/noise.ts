/** What a reader leaves out of every result. */
export interface Noise {
  /** Passages that are mostly a quotation both print. */
  quotations: boolean
  /** Passages that are boilerplate alone: subscription lines, copyright. */
  boilerplate: boolean
  /** Passages of fewer words than this; 0 leaves none out. */
  shortest: number
  /** Outlets by their names. */
  outlets: string[]
}

export const NO_NOISE: Noise = { quotations: false, boilerplate: false, shortest: 0, outlets: [] }

/** Longer passages than this are never noise. */
export const LONGEST_SHORT = 60

export function isQuiet({ quotations, boilerplate, shortest, outlets }: Noise): boolean {
  return !quotations && !boilerplate && shortest === 0 && outlets.length === 0
}
