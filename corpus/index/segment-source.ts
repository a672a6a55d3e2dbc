import { SENTENCE_PLACES, type IndexRecord } from './index-record'
import { countDigits, cutPairs, emptyPairs, MOST_PART_BITS, startDigits, type Pairs, type PostingSource } from './pairs'
import { slotOf, SLOTS } from './rarity'
import type { Segment } from './segment'
import { TermCounter, type TermCounts } from './term-counts'
import { TERM_BITS } from './term-hash'

/** Articles to be written into a segment, numbered from `first` on in the order of their keys. */
export interface SegmentSource {
  keys: Uint32Array
  /** Names of outlets, as `outletOf` numbers them. */
  outlets: string[]
  outletOf(article: number): number
  dayOf(article: number): number
  termCounts: TermCounts
  seeds(first: number): PostingSource
  terms(first: number): PostingSource
}

/** Articles that were just read. @param entries with rising keys */
export function recordSource(entries: { key: number; record: IndexRecord }[]): SegmentSource {
  const terms = gatherTerms(entries.map(({ record }) => record))
  const outlets = [...new Set(entries.map(({ record }) => record.outlet))]
  const numbers = new Map(outlets.map((outlet, number) => [outlet, number]))
  return {
    keys: Uint32Array.from(entries, ({ key }) => key),
    outlets,
    outletOf: (article) => numbers.get(entries[article]?.record.outlet ?? '') ?? 0,
    dayOf: (article) => entries[article]?.record.day ?? 0,
    termCounts: countTerms(terms),
    seeds: (first) => moved(gather(entries.map(({ record }, article) => ({ hashes: record.seeds, base: article, places: null })), 32), first),
    terms: (first) => moved(terms, first * SENTENCE_PLACES),
  }
}

function gatherTerms(records: IndexRecord[]): Gathered {
  return gather(records.map(({ terms, places }, article) => ({ hashes: terms, base: article * SENTENCE_PLACES, places })), TERM_BITS)
}

/** In how many articles the terms of each slot stand: a part of the hashes at a time, whose counts fit the processor's nearest cache. */
function countTerms({ pairs: { hashes, values }, starts }: Gathered): TermCounts {
  const counts = new Uint32Array(SLOTS_A_PART)
  const last = new Uint32Array(SLOTS_A_PART)
  const counter = new TermCounter()
  for (let part = 0; part < 2 ** MOST_PART_BITS; part++) {
    const [start = 0, end = 0] = starts.subarray(part, part + 2)
    for (let i = start; i < end; i++) {
      const slot = slotOf(hashes[i] ?? 0) & (SLOTS_A_PART - 1)
      const article = Math.floor((values[i] ?? 0) / SENTENCE_PLACES) + 1
      counts[slot] = (counts[slot] ?? 0) + (last[slot] === article ? 0 : 1)
      last[slot] = article
    }
    for (let i = start; i < end; i++) {
      const slot = slotOf(hashes[i] ?? 0)
      const within = slot & (SLOTS_A_PART - 1)
      if (counts[within] === 0) continue
      counter.add(slot, counts[within] ?? 0)
      counts[within] = 0
      last[within] = 0
    }
  }
  return counter.finish()
}

const SLOTS_A_PART = SLOTS / 2 ** MOST_PART_BITS

/** Hashes of one article; the value of each is the sum of the base and of its place. */
interface ArticleHashes {
  hashes: Uint32Array
  base: number
  places: Uint8Array | null
}

/** Pairs in as many parts as there may ever be; `starts` has one entry more, the last is their number. */
interface Gathered {
  pairs: Pairs
  starts: Uint32Array
}

function gather(articles: ArticleHashes[], hashBits: number): Gathered {
  const shift = hashBits - MOST_PART_BITS
  const next = new Uint32Array(2 ** MOST_PART_BITS + 1)
  for (const { hashes } of articles) countDigits(hashes, shift, 2 ** MOST_PART_BITS - 1, next)
  startDigits(next)
  const starts = next.slice()
  const pairs = emptyPairs(starts.at(-1) ?? 0)
  for (const { hashes, base, places } of articles) {
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0
      const at = next[hash >>> shift] ?? 0
      next[hash >>> shift] = at + 1
      pairs.hashes[at] = hash
      pairs.values[at] = places === null ? base : base + (places[i] ?? 0)
    }
  }
  return { pairs, starts }
}

/** The same pairs with values that much higher. */
function moved({ pairs, starts }: Gathered, by: number): PostingSource {
  return {
    count: pairs.hashes.length,
    part: (part, partBits) => {
      const width = 2 ** (MOST_PART_BITS - partBits)
      const { hashes, values } = cutPairs(pairs, starts[part * width] ?? 0, starts[(part + 1) * width] ?? 0)
      return { hashes, values: by === 0 ? values : values.map((value) => value + by) }
    },
  }
}

/** The articles of a segment, without those that were removed. @param removed by number, each with what was indexed of it */
export function segmentSource(segment: Segment, removed: Map<number, IndexRecord>): SegmentSource {
  const left = numbersLeft(segment.articles, removed)
  const keys = segment.keys()
  /** From a number here to the number in the new segment; null where all keep theirs. */
  const renumber = (first: number): Int32Array | null => {
    if (first === 0 && removed.size === 0) return null
    const numbers = new Int32Array(segment.articles).fill(GONE)
    for (let number = 0; number < left.length; number++) numbers[left[number] ?? 0] = first + number
    return numbers
  }
  return {
    keys: removed.size === 0 ? keys : left.map((article) => keys[article] ?? 0),
    outlets: segment.outlets,
    outletOf: (article) => segment.outletOf(left[article] ?? 0),
    dayOf: (article) => segment.dayOf(left[article] ?? 0),
    termCounts: without(segment.termCounts(), countTerms(gatherTerms([...removed.values()]))),
    seeds: (first) => renumbered(segment.seeds, renumber(first), 1),
    terms: (first) => renumbered(segment.terms, renumber(first), SENTENCE_PLACES),
  }
}

/** A plain loop: over a hundred thousand articles, an iterator takes longer than a reader should wait. */
function numbersLeft(articles: number, removed: ReadonlyMap<number, unknown>): Uint32Array {
  const left = new Uint32Array(articles - removed.size)
  let count = 0
  for (let article = 0; article < articles; article++) if (!removed.has(article)) left[count++] = article
  return left
}

const GONE = -1

/** @param scale values an article takes */
function renumbered(source: PostingSource, numbers: Int32Array | null, scale: number): PostingSource {
  if (numbers === null) return source
  return {
    count: source.count,
    part: (...which) => {
      const pairs = source.part(...which)
      const { hashes, values } = pairs
      let count = 0
      for (let i = 0; i < hashes.length; i++) {
        const value = values[i] ?? 0
        const article = Math.floor(value / scale)
        const number = numbers[article] ?? GONE
        if (number === GONE) continue
        hashes[count] = hashes[i] ?? 0
        values[count++] = value + (number - article) * scale
      }
      return cutPairs(pairs, 0, count)
    },
  }
}

function without(all: TermCounts, gone: TermCounts): TermCounts {
  if (gone.slots.length === 0) return all
  const counter = new TermCounter()
  counter.addAll(all)
  counter.addAll(gone, -1)
  return counter.finish()
}
