import type { Article } from '../article'
import { partitionPoint } from '../partition-point'
import type { Reading } from '../text/reading'
import type { Words } from '../text/words'
import { SENTENCE_PLACES, type IndexRecord } from './index-record'
import { NearestSentences } from './nearest-sentences'
import { seedAt, SEED_SPAN, sentenceSeed } from './passage-seeds'
import { Rarity, slotOf } from './rarity'
import { MOST_ARTICLES_WITH_SEED, type Segment } from './segment'

/** What the index knows of one window of a page. */
export interface SeedHit {
  /** Index of the window's first word; the window is `SEED_SPAN` words long. */
  word: number
  /** Numbers of the articles that hold the seed, rising, each once. */
  articles: number[]
}

export interface SentenceHit {
  /** Number of the article. */
  article: number
  /** Sum of the weights of the terms the two sentences share. */
  shared: number
}

/** Articles that are kept and indexed together: the built-in ones, the reader's own. */
export interface Shelf {
  segments: Segment[]
  /** Articles that stand in a segment and count no more: by key, each with what was indexed of it. */
  removed: ReadonlyMap<number, IndexRecord>
  /** Reads articles, in the order of their keys in the question; undefined for one that is gone. */
  read(keys: number[]): Promise<(Article | undefined)[]>
}

/** Where an article is kept. */
export interface Place {
  shelf: Shelf
  key: number
}

/**
 * Everything that is looked up in a library: the segments of its shelves, seen as one. An article's number counts on from one
 * segment to the next; numbers of removed articles stay empty until their segment is written anew.
 */
export class LibraryIndex {
  readonly rarity = new Rarity()
  readonly #parts: Part[] = []
  readonly #outlets = new Map<string, number>([['', UNKNOWN_OUTLET]])
  readonly #repeated = new Map<number, boolean>()
  /** Articles that are not removed. */
  articles = 0

  constructor(shelves: Shelf[]) {
    let first = 0
    for (const shelf of shelves) {
      for (const segment of shelf.segments) {
        this.#parts.push({ shelf, segment, first, outlets: segment.outlets.map((outlet) => this.#outletNumber(outlet)), removed: new Set() })
        const { slots, counts } = segment.termCounts()
        this.rarity.addCounts(segment.articles, slots, counts)
        this.articles += segment.articles
        first += segment.articles
      }
      for (const [key, record] of shelf.removed) this.#remove(shelf, key, record)
    }
  }

  /** Every window of a page whose seed some article holds, in page order. A seed of too many articles tells nothing and is left out. */
  hitsOf(words: Words): SeedHit[] {
    const hits: SeedHit[] = []
    for (let word = 0; word + SEED_SPAN <= words.count; word++) {
      const articles = this.#articlesWith(seedAt(words, word))
      if (articles.length > 0 && articles.length <= MOST_ARTICLES_WITH_SEED) hits.push({ word, articles })
    }
    return hits
  }

  /**
   * For each sentence of a text, the `best` sentences of the library that share most with it, at least `floor`: found as they are asked for.
   *
   * @param known articles that need not be found again, and take no other's place
   */
  * nearestSentences({ sentences }: Reading, terms: Uint32Array, { best, floor, known }: { best: number; floor: number; known?: ReadonlySet<number> }): Generator<SentenceHit[], void> {
    const nearest = new NearestSentences(this.#parts, this.rarity, floor)
    for (let s = 0; s < sentences.count; s++) {
      const found: SentenceHit[] = []
      nearest.visit(terms.subarray(sentences.firstWord[s], sentences.firstWord[s + 1]), (place, shared) => {
        const hit = { article: Math.floor(place / SENTENCE_PLACES), shared }
        const last = found[best - 1]
        if (last !== undefined && comparedHits(hit, last) >= 0) return
        if (known?.has(hit.article) || this.#isRemoved(hit.article)) return
        // Few are kept of the thousands that share a word, so that none need be sorted.
        let at = Math.min(found.length, best - 1)
        for (; at > 0 && comparedHits(hit, found[at - 1] ?? hit) < 0; at--) found[at] = found[at - 1] ?? hit
        found[at] = hit
      })
      yield found
    }
  }

  /** Whether one outlet prints a sentence in article after article: bylines, subscription lines, biographies. Three outlets that print it once each are what we look for. @param key see `readSentenceKeys` */
  isRepeated(key: number): boolean {
    let repeated = this.#repeated.get(key)
    if (repeated === undefined) {
      const articles = this.#articlesWith(sentenceSeed(key))
      repeated = articles.length > MOST_ARTICLES_WITH_SEED || mostFrequent(articles.map((article) => this.outletOf(article))) >= REPEATS
      this.#repeated.set(key, repeated)
    }
    return repeated
  }

  /** One number an outlet, null where it is unknown. */
  outletOf(article: number): number | null {
    const part = this.#partOf(article)
    const outlet = part.outlets[part.segment.outletOf(article - part.first)] ?? UNKNOWN_OUTLET
    return outlet === UNKNOWN_OUTLET ? null : outlet
  }

  /** See `dayNumber`; null where it is unknown. */
  dayOf(article: number): number | null {
    const part = this.#partOf(article)
    return part.segment.dayOf(article - part.first) || null
  }

  /** Where an article is kept; null where it was removed. */
  placeOf(article: number): Place | null {
    const { shelf, segment, first, removed } = this.#partOf(article)
    return removed.has(article - first) ? null : { shelf, key: segment.keyOf(article - first) }
  }

  /** Numbers of the articles that hold a seed, rising, each once; one more than are of use when there are too many. */
  #articlesWith(seed: number): number[] {
    const articles: number[] = []
    for (const { segment, first, removed } of this.#parts) {
      segment.seeds.find(seed, (article) => {
        if (articles.length > MOST_ARTICLES_WITH_SEED || articles.at(-1) === first + article) return
        if (article < segment.articles && !removed.has(article)) articles.push(first + article)
      })
    }
    return articles
  }

  #partOf(article: number): Part {
    const part = this.#parts[partitionPoint(this.#parts.length, (index) => (this.#parts[index]?.first ?? 0) <= article) - 1]
    if (part === undefined) throw new RangeError(`no article ${article} in an empty library`)
    return part
  }

  #isRemoved(article: number): boolean {
    const { first, removed } = this.#partOf(article)
    return removed.has(article - first)
  }

  #remove(shelf: Shelf, key: number, record: IndexRecord): void {
    for (const part of this.#parts) {
      const article = part.shelf === shelf ? part.segment.find(key) : -1
      if (article < 0) continue
      part.removed.add(article)
      this.articles--
      this.rarity.addCounts(-1, new Uint32Array(new Set(record.terms.map(slotOf))))
      return
    }
  }

  #outletNumber(outlet: string): number {
    const number = this.#outlets.get(outlet) ?? this.#outlets.size
    this.#outlets.set(outlet, number)
    return number
  }
}

/** Below zero where the first shares more; of those that share the same, the older article goes first. */
function comparedHits(a: SentenceHit, b: SentenceHit): number {
  return b.shared - a.shared || a.article - b.article
}

interface Part {
  shelf: Shelf
  segment: Segment
  /** Number of its first article. */
  first: number
  /** From the segment's number of an outlet to ours. */
  outlets: number[]
  /** Articles of the segment. */
  removed: Set<number>
}

const UNKNOWN_OUTLET = 0
/** Articles of one outlet that must print a sentence before it counts as part of the outlet's furniture. */
const REPEATS = 3

function mostFrequent(outlets: (number | null)[]): number {
  const counts = new Map<number, number>()
  for (const outlet of outlets) if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}
