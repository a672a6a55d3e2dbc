import type { AlignedPair } from './sentence-pair'

/**
 * How far a pair of sentences is believed to be the same passage, as log odds against a pair that merely reports on
 * the same subject: 0 is even, above it the pair is believed on its own. Fitted by logistic regression on pairs of
 * sentences reworded by people or spun by synonyms against the nearest pairs of unrelated articles; BENCHMARKS.md has the curve.
 */
export function belief({ shared, containment, literal, run, quotedRun }: Pick<AlignedPair, 'shared' | 'containment' | 'literal' | 'run' | 'quotedRun'>): number {
  return 1.3 * Math.min(shared, 5) + 4 * containment + 6.5 * literal + 0.14 * Math.max(0, Math.min(run, 10) - 3) + 0.9 * Math.max(0, Math.min(quotedRun, 10) - 3) - 9.7
}
