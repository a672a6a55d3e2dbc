import type { TermUses } from './term-uses'

/** Cosine from which two articles are taken to tell the same story: printed within days of each other, or with a day unknown. */
const ALIKE = 0.25
const ALIKE_UNDATED = 0.28
/** Days between two reports of one event. */
const LONGEST_APART = 4

/**
 * How alike two articles are, 0..1: the cosine of their terms' weights, tf·idf with a damped tf (Salton, Buckley 1988),
 * over whole texts.
 */
export function likeness(here: TermVector, there: TermVector): number {
  const [small, large] = here.weights.size < there.weights.size ? [here, there] : [there, here]
  let dot = 0
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0)
  return dot / (here.norm * there.norm || 1)
}

export interface TermVector {
  weights: Map<number, number>
  norm: number
}

export function termVector(uses: TermUses): TermVector {
  const weights = new Map<number, number>()
  let squares = 0
  for (const [term, { times, weight: rarity }] of uses) {
    const weight = (1 + Math.log(times)) * rarity ** 2
    weights.set(term, weight)
    squares += weight * weight
  }
  return { weights, norm: Math.sqrt(squares) }
}

/** Whether two articles tell the same story, by how alike they are and how far apart they were printed. */
export function isSameStory(alike: number, here: string | null, there: string | null): boolean {
  const apart = daysApart(here, there)
  return apart === null ? alike >= ALIKE_UNDATED : apart <= LONGEST_APART && alike >= ALIKE
}

function daysApart(here: string | null, there: string | null): number | null {
  if (here === null || there === null) return null
  const days = Math.abs(Date.parse(here) - Date.parse(there)) / 86_400_000
  return Number.isNaN(days) ? null : days
}
