import { SENTENCE_PLACES, type IndexRecord } from './index-record'
import { cutPairs, emptyPairs, MOST_PART_BITS, sortByDigit, type Pairs, type PostingSource } from './pairs'
import { slotOf, SLOTS } from './rarity'
import { RecordBatch } from './record-batch'
import { MOST_ARTICLES_WITH_TERM, type Segment } from './segment'
import { joinCounts, type TermCounts } from './term-counts'
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

/** Articles that were just read. */
export function recordSource(batch: RecordBatch): SegmentSource {
  const outlets = [...new Set(batch.outlets)]
  const numbers = new Map(outlets.map((outlet, number) => [outlet, number]))
  const terms = partTerms(batch)
  const termCounts = countTerms(terms)
  if (batch.articles > MOST_ARTICLES_WITH_TERM) leaveOutFrequent(terms, termCounts)
  return {
    keys: Uint32Array.from(batch.keys),
    outlets,
    outletOf: (article) => numbers.get(batch.outlets[article] ?? '') ?? 0,
    dayOf: (article) => batch.days[article] ?? 0,
    termCounts,
    seeds: (first) => partedSource(partSeeds(batch), first, batch.firstSeed.at(-1)),
    terms: (first) => partedSource(terms, first * SENTENCE_PLACES, batch.firstTerm.at(-1)),
  }
}

/** Pairs in as many parts as there may ever be. */
interface Parted {
  pairs: Pairs
  /** Where each part ends; the next one begins there. */
  ends: Uint32Array
}

function partSeeds({ articles, seeds, firstSeed }: RecordBatch): Parted {
  const count = firstSeed[articles] ?? 0
  const values = new Uint32Array(count)
  for (let article = 0; article < articles; article++) values.fill(article, firstSeed[article], firstSeed[article + 1])
  return part({ hashes: seeds.subarray(0, count), values }, 32)
}

function partTerms({ articles, terms, places, firstTerm }: RecordBatch): Parted {
  const count = firstTerm[articles] ?? 0
  const values = new Uint32Array(count)
  for (let article = 0; article < articles; article++) {
    const end = firstTerm[article + 1] ?? 0
    for (let i = firstTerm[article] ?? 0; i < end; i++) values[i] = article * SENTENCE_PLACES + (places[i] ?? 0)
  }
  return part({ hashes: terms.subarray(0, count), values }, TERM_BITS)
}

function part(pairs: Pairs, hashBits: number): Parted {
  const parted = emptyPairs(pairs.hashes.length)
  const ends = sortByDigit(pairs, hashBits - MOST_PART_BITS, MOST_PART_BITS, parted)
  return { pairs: parted, ends }
}

/** In how many articles the terms of each slot stand: a part at a time, whose counts fit the processor's nearest cache. */
function countTerms({ pairs: { hashes, values }, ends }: Parted): TermCounts {
  const counts = new Uint32Array(SLOTS_A_PART)
  const last = new Uint32Array(SLOTS_A_PART)
  const all = { slots: new Uint32Array(Math.min(hashes.length, SLOTS)), counts: new Uint32Array(Math.min(hashes.length, SLOTS)) }
  let used = 0
  for (let part = 0, i = 0; part < ends.length; part++) {
    const first = used
    for (const end = ends[part] ?? 0; i < end; i++) {
      const slot = slotOf(hashes[i] ?? 0)
      const within = slot & (SLOTS_A_PART - 1)
      const count = counts[within] ?? 0
      const article = Math.floor((values[i] ?? 0) / SENTENCE_PLACES) + 1
      if (count === 0) all.slots[used++] = slot
      counts[within] = count + (last[within] === article ? 0 : 1)
      last[within] = article
    }
    all.slots.subarray(first, used).sort()
    for (let k = first; k < used; k++) {
      const within = (all.slots[k] ?? 0) & (SLOTS_A_PART - 1)
      all.counts[k] = counts[within] ?? 0
      counts[within] = 0
      last[within] = 0
    }
  }
  return { slots: all.slots.slice(0, used), counts: all.counts.slice(0, used) }
}

const SLOTS_A_PART = SLOTS / 2 ** MOST_PART_BITS

/** Takes out the terms that stand in too many articles to be listed: of a text's words they are one in four. */
function leaveOutFrequent({ pairs: { hashes, values }, ends }: Parted, { slots, counts }: TermCounts): void {
  const frequent = new Uint8Array(SLOTS)
  for (let i = 0; i < slots.length; i++) if ((counts[i] ?? 0) > MOST_ARTICLES_WITH_TERM) frequent[slots[i] ?? 0] = 1
  let kept = 0
  for (let part = 0, i = 0; part < ends.length; part++) {
    for (const end = ends[part] ?? 0; i < end; i++) {
      const hash = hashes[i] ?? 0
      hashes[kept] = hash
      values[kept] = values[i] ?? 0
      kept += 1 - (frequent[slotOf(hash)] ?? 0)
    }
    ends[part] = kept
  }
}

/** Parted pairs with values that much higher. @param count how many there were at first */
function partedSource({ pairs, ends }: Parted, by: number, count = 0): PostingSource {
  return {
    count,
    part: (part, partBits) => {
      const width = 2 ** (MOST_PART_BITS - partBits)
      const { hashes, values } = cutPairs(pairs, ends[part * width - 1] ?? 0, ends[(part + 1) * width - 1] ?? 0)
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
    termCounts: without(segment.termCounts(), removed),
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

function without(all: TermCounts, removed: ReadonlyMap<number, IndexRecord>): TermCounts {
  if (removed.size === 0) return all
  return joinCounts(all, countTerms(partTerms(RecordBatch.of(removed))), -1)
}
