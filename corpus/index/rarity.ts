import { FUNCTION_WORD } from '../text/terms'
import { TERM_BITS, termHash } from './term-hash'

/**
 * How much a shared term tells, learnt from a library: two texts that share "Khan Sheikhun" share more than two
 * that share "government". Inverse document frequency (Spärck Jones 1972), smoothed so that a library of five
 * articles does not take every word for a rare one, and scaled to 0..1. Counts stand in a table by hash: of a
 * thousand terms, a few share theirs with a frequent one.
 */
export class Rarity {
  #articles = 0
  /** Articles by slot; made when the first is counted, since many a comparison counts none. */
  #counts: Uint32Array | undefined
  /** By number of articles: a logarithm a word would cost more than the look-up. */
  #weights: number[] = []

  get articles(): number {
    return this.#articles
  }

  /** Counts one article's terms, each once. */
  add(terms: Uint32Array): void {
    const slots = new Set<number>()
    for (const term of terms) if (term !== FUNCTION_WORD) slots.add(slotOf(termHash(term)))
    this.addCounts(1, Uint32Array.from(slots))
  }

  /** Counts many articles at once, or takes them back. @param counts articles with a term of the slot at the same place; 1 each when left out */
  addCounts(articles: number, slots: Uint32Array, counts?: Uint32Array): void {
    this.#articles += articles
    this.#weights = []
    this.#counts ??= new Uint32Array(SLOTS)
    const sign = Math.sign(articles)
    for (let i = 0; i < slots.length; i++) this.#counts[slots[i] ?? 0] = (this.#counts[slots[i] ?? 0] ?? 0) + sign * (counts?.[i] ?? 1)
  }

  /** In how many articles a term stands. @param hash its `termHash` */
  articlesWith(hash: number): number {
    return this.#counts?.[slotOf(hash)] ?? 0
  }

  /** 1: in one article of two thousand or fewer; 0.6: in one of a hundred; near 0: in every one. */
  weight(term: number): number {
    if (term === FUNCTION_WORD) return FUNCTION_WORD_WEIGHT
    const articles = this.#counts === undefined ? 0 : this.articlesWith(termHash(term))
    return (this.#weights[articles] ??= this.#weightOf(articles))
  }

  #weightOf(articles: number): number {
    const share = (articles + 0.5) / (this.#articles + PRIOR_ARTICLES)
    return Math.min(1, Math.max(FUNCTION_WORD_WEIGHT, -Math.log(share) / Math.log(2000)))
  }
}

const SLOT_BITS = 20
export const SLOTS = 2 ** SLOT_BITS

/** The place of a term in tables of counts. @param hash its `termHash` */
export function slotOf(hash: number): number {
  return hash >>> (TERM_BITS - SLOT_BITS)
}

/** Not zero: grammar in the same order is a little evidence too. */
const FUNCTION_WORD_WEIGHT = 0.08

/** As if so many articles without the term had been read before. */
const PRIOR_ARTICLES = 200
