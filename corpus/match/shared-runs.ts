import type { SeedHit } from '../index/library-index'

/** Windows in a row that both must print, at most so far apart: one alone is four words of a phrase. */
const LEAST_WINDOWS = 2
const FARTHEST = 4

/**
 * Numbers of the articles that share a run of words with a page, those with the most and the rarest runs first.
 *
 * @param hits what the index knows of the page's windows, in the page's order
 * @param boilerplate 1 for each word that is no evidence
 */
export function articlesSharingRuns(hits: SeedHit[], boilerplate: Uint8Array, most: number): number[] {
  const found = new Map<number, { score: number; last: number; row: number; longest: number }>()
  for (const { word, articles } of hits) {
    if (boilerplate[word]) continue
    for (const article of articles) {
      let runs = found.get(article)
      if (!runs) found.set(article, (runs = { score: 0, last: -Infinity, row: 0, longest: 0 }))
      runs.row = word - runs.last <= FARTHEST ? runs.row + 1 : 1
      runs.last = word
      runs.longest = Math.max(runs.longest, runs.row)
      runs.score += 1 / articles.length
    }
  }
  return [...found]
    .filter(([, { longest }]) => longest >= LEAST_WINDOWS)
    .toSorted(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, most)
    .map(([article]) => article)
}
