import type { SeedHit } from '../index/library-index'
import { SEED_SPAN, SEED_STRIDE } from '../index/passage-seeds'

/**
 * How many articles print each word of a page together with its neighbours.
 *
 * @param hits what the index knows of the page's windows, in the page's order
 * @param own numbers of the page's own copies in the library, which are not counted
 * @returns one entry a word; 0 where no run of words is printed elsewhere
 */
export function countPrintings(hits: SeedHit[], words: number, own: Iterable<number>): Uint16Array {
  const counts = new Uint16Array(words)
  hits.forEach(({ word }, h) => {
    const printing = articlesPrinting(hits, h)
    for (const number of own) printing.delete(number)
    for (let i = word; i < word + SEED_SPAN; i++) counts[i] = Math.max(counts[i] ?? 0, printing.size)
  })
  return counts
}

/** Numbers of the articles that print a window: an article stores every third of its seeds, so only three windows together know all. */
export function articlesPrinting(hits: SeedHit[], h: number): Set<number> {
  const printing = new Set<number>()
  const end = (hits[h]?.word ?? 0) + SEED_STRIDE
  for (let next = h; next < h + SEED_STRIDE && (hits[next]?.word ?? Infinity) < end; next++) {
    for (const article of hits[next]?.articles ?? []) printing.add(article)
  }
  return printing
}
