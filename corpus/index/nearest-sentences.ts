import { FUNCTION_WORD } from '../text/terms'
import { SENTENCE_PLACES } from './index-record'
import type { Rarity } from './rarity'
import { MOST_ARTICLES_WITH_TERM, type Segment } from './segment'
import { SumTable } from './sum-table'
import { termHash } from './term-hash'

/** Segments with the number of their first article. */
type Parts = readonly { segment: Segment; first: number }[]

/**
 * Finds the sentences of a library that share most with one sentence after another. The rarest terms are asked first, and a
 * sentence that meets too late to reach the floor is not begun: the upper bounds of Turtle and Flood (1995: MaxScore),
 * a term at a time.
 */
export class NearestSentences {
  readonly #parts: Parts
  readonly #rarity: Rarity
  readonly #floor: number
  readonly #sums = new SumTable()
  /** A page says its subject in many sentences. */
  readonly #asked = new Map<number, AskedTerm | null>()

  constructor(parts: Parts, rarity: Rarity, floor: number) {
    this.#parts = parts
    this.#rarity = rarity
    this.#floor = floor
  }

  /** Visits each sentence that shares enough with one of these terms, in no order; `place` is `article * SENTENCE_PLACES` and the sentence's place. */
  visit(terms: Uint32Array, visit: (place: number, shared: number) => void): void {
    const asked = [...new Set(terms)].flatMap((term) => this.#ask(term) ?? []).toSorted((a, b) => b.weight - a.weight)
    let left = asked.reduce((sum, { weight }) => sum + weight, 0)
    const sums = this.#sums
    sums.begin(asked.reduce((sum, { sentences }) => sum + sentences, 0))
    for (const { weight, lists } of asked) {
      const mayBegin = left >= this.#floor - ROUNDING
      left -= weight
      lists.forEach((list, i) => {
        const base = (this.#parts[i]?.first ?? 0) * SENTENCE_PLACES
        for (let k = 0; k < list.length; k++) {
          if (mayBegin) sums.add(base + (list[k] ?? 0), weight)
          else sums.addIfKnown(base + (list[k] ?? 0), weight)
        }
      })
    }
    sums.forEach((place, sum) => {
      if (sum >= this.#floor) visit(place, sum)
    })
  }

  /** Null for a term that tells nothing. */
  #ask(term: number): AskedTerm | null {
    const known = this.#asked.get(term)
    if (known !== undefined) return known
    const hash = termHash(term)
    const asked = term === FUNCTION_WORD || this.#rarity.articlesWith(hash) > MOST_ARTICLES_WITH_TERM ? null : this.#find(term, hash)
    this.#asked.set(term, asked)
    return asked
  }

  #find(term: number, hash: number): AskedTerm {
    const lists = this.#parts.map(({ segment }) => segment.terms.find(hash))
    return { weight: this.#rarity.weight(term), lists, sentences: lists.reduce((sum, { length }) => sum + length, 0) }
  }
}

/** Of sums in another order. */
const ROUNDING = 1e-9

interface AskedTerm {
  weight: number
  /** Its sentences, a list a part. */
  lists: Uint32Array[]
  sentences: number
}
