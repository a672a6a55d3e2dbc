import type { TermUses } from './term-uses'

/** Cosine from which two articles are taken to tell the same story: printed within days of each other, or with a day unknown. */
const ALIKE = 0.25
const ALIKE_UNDATED = 0.28
/** Days between two reports of one event. */
const LONGEST_APART = 4

/** What an article is about: a weight for each of its terms, tf·idf with a damped tf (Salton, Buckley 1988), over its whole text. */
export interface TermVector {
  terms: Uint32Array
  weights: Float64Array
  norm: number
}

export function termVector({ terms, times, weights }: TermUses): TermVector {
  let squares = 0
  const own = weights.map((rarity, i) => {
    const weight = (1 + Math.log(times[i] ?? 1)) * rarity ** 2
    squares += weight * weight
    return weight
  })
  return { terms, weights: own, norm: Math.sqrt(squares) }
}

/** Tells how alike other articles are to one, 0..1: the cosine of their vectors. */
export function likenessTo(here: TermVector): (there: TermVector) => number {
  const known = new Map<number, number>()
  here.terms.forEach((term, i) => known.set(term, here.weights[i] ?? 0))
  return (there) => {
    let dot = 0
    for (let i = 0; i < there.terms.length; i++) dot += (there.weights[i] ?? 0) * (known.get(there.terms[i] ?? 0) ?? 0)
    return dot / (here.norm * there.norm || 1)
  }
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
