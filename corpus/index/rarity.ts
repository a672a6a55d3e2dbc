import { FUNCTION_WORD } from '../text/terms'

/**
 * How much a shared term tells, learnt from a library: two texts that share "Khan Sheikhun" share more than two
 * that share "government". Inverse document frequency (Spärck Jones 1972), smoothed so that a library of five
 * articles does not take every word for a rare one, and scaled to 0..1.
 */
export class Rarity {
  #articles: number
  readonly #articlesWith: Map<number, number>

  /** By number of articles: a logarithm a word would cost more than the look-up. */
  #weights: number[] = []

  constructor({ articles, articlesWith }: TermCounts = { articles: 0, articlesWith: [] }) {
    this.#articles = articles
    this.#articlesWith = new Map(articlesWith)
  }

  /** Counts one article's terms, each once. */
  add(terms: Uint32Array): void {
    this.#articles++
    this.#weights = []
    for (const term of new Set(terms)) this.#articlesWith.set(term, (this.#articlesWith.get(term) ?? 0) + 1)
  }

  counts(): TermCounts {
    return { articles: this.#articles, articlesWith: [...this.#articlesWith] }
  }

  /** 1: in one article of two thousand or fewer; 0.6: in one of a hundred; near 0: in every one. */
  weight(term: number): number {
    if (term === FUNCTION_WORD) return FUNCTION_WORD_WEIGHT
    const articles = this.#articlesWith.get(term) ?? 0
    return (this.#weights[articles] ??= this.#weightOf(articles))
  }

  #weightOf(articles: number): number {
    const share = (articles + 0.5) / (this.#articles + PRIOR_ARTICLES)
    return Math.min(1, Math.max(FUNCTION_WORD_WEIGHT, -Math.log(share) / Math.log(2000)))
  }
}

export interface TermCounts {
  articles: number
  articlesWith: [term: number, articles: number][]
}

/** Not zero: grammar in the same order is a little evidence too. */
const FUNCTION_WORD_WEIGHT = 0.08

/** As if so many articles without the term had been read before. */
const PRIOR_ARTICLES = 200
