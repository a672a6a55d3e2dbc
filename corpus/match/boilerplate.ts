import { SEED_SPAN, type SeedHit } from '../index/passage-index'

/**
 * Marks the words of a text that one outlet prints in article after article: subscription lines, biographies of
 * columnists, link lists pulled into the text. A report that many outlets print once is none: what counts is how
 * often the same outlet repeats itself.
 *
 * @param outletOf the outlet of an article by its number; articles of unknown outlets are each an outlet of their own
 * @returns one entry a word, 1 where it stands in boilerplate
 */
export function findBoilerplate(wordCount: number, hits: SeedHit[], outletOf: (article: number) => string): Uint8Array {
  const marked = new Uint8Array(wordCount)
  for (const { word, articles } of hits) {
    if (articles.length >= REPEATS && repeatsOfOneOutlet(articles, outletOf) >= REPEATS) marked.fill(1, word, word + SEED_SPAN)
  }
  return marked
}

/** Articles store a third of their seeds: three that hold the same one stand for about nine that print it. */
const REPEATS = 3

function repeatsOfOneOutlet(articles: number[], outletOf: (article: number) => string): number {
  const counts = new Map<string, number>()
  let most = 0
  for (const article of articles) {
    const outlet = outletOf(article)
    if (outlet === '') continue
    const count = (counts.get(outlet) ?? 0) + 1
    counts.set(outlet, count)
    most = Math.max(most, count)
  }
  return most
}
