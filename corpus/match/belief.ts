import type { AlignedPair } from './sentence-pair'

/**
 * How far a pair of sentences is believed to be the same passage, as log odds against a pair that merely reports on
 * the same subject: 0 is even, above it the pair is believed on its own. Fitted by logistic regression on pairs of
 * sentences reworded by people against the nearest pairs of unrelated articles; BENCHMARKS.md has the curve.
 */
export function belief({ shared, dice, containment }: Pick<AlignedPair, 'shared' | 'dice' | 'containment'>): number {
  return 1.55 * Math.min(shared, 5) + 3.9 * dice + 5.5 * containment - 9.9
}
