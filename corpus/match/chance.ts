/**
 * What two unrelated sentences share by chance, as weight of terms: the longer a sentence and the commoner its words,
 * the more the nearest of a library's other sentences has in common with it. A pair is judged against this, which tells
 * rewording from familiar phrases better than any property of the two sentences alone (BENCHMARKS.md).
 */

/** For a sentence of some weight, fitted on the sixth-nearest of 8,000 articles. */
export function chanceOf(weight: number): number {
  return 0.73 * (weight + 0.1) ** 0.27
}

/** Of the articles nearest to a sentence of the page, this one stands for the unrelated: those before it may print the passage too. */
export const NEAREST_UNRELATED = 5

/** What was measured, but never less than most of what is usual; a library of a few articles leaves less to chance too. */
export function measuredChance(weight: number, nearestUnrelated: number | undefined): number {
  return nearestUnrelated === undefined ? 0.85 * chanceOf(weight) : Math.max(nearestUnrelated, 0.7 * chanceOf(weight))
}
