import { SENTENCE_PLACES, type IndexRecord } from './index-record'
import type { Pairs, PostingSource } from './postings'
import { slotOf, SLOTS } from './rarity'
import type { Segment } from './segment'
import { TERM_BITS } from './term-hash'

/** Articles to be written into a segment, numbered from 0 in the order of their keys. */
export interface SegmentSource {
  keys: Uint32Array
  outletOf(article: number): string
  dayOf(article: number): number
  /** In how many of the articles the terms of a slot stand; see `Rarity`. */
  termCounts: { slots: Uint32Array; counts: Uint32Array }
  seeds(): PostingSource
  /** Without the terms that are too frequent to find anything. */
  terms(frequent: (hash: number) => boolean): PostingSource
}

/** Articles that were just read. @param entries with rising keys */
export function recordSource(entries: { key: number; record: IndexRecord }[]): SegmentSource {
  const termCounts = countTerms(entries.map(({ record }) => record))
  return {
    keys: Uint32Array.from(entries, ({ key }) => key),
    outletOf: (article) => entries[article]?.record.outlet ?? '',
    dayOf: (article) => entries[article]?.record.day ?? 0,
    termCounts,
    seeds: () => {
      const pairs = emptyPairs(entries.reduce((sum, { record }) => sum + record.seeds.length, 0))
      let at = 0
      entries.forEach(({ record: { seeds } }, article) => {
        pairs.hashes.set(seeds, at)
        pairs.values.fill(article, at, (at += seeds.length))
      })
      return pairSource(pairs, 32)
    },
    terms: (frequent) => {
      const { hashes, values } = emptyPairs(entries.reduce((sum, { record }) => sum + record.terms.length, 0))
      let at = 0
      entries.forEach(({ record: { terms, places } }, article) => {
        for (let i = 0; i < terms.length; i++) {
          const term = terms[i] ?? 0
          if (frequent(term)) continue
          hashes[at] = term
          values[at++] = article * SENTENCE_PLACES + (places[i] ?? 0)
        }
      })
      return pairSource({ hashes: hashes.subarray(0, at), values: values.subarray(0, at) }, TERM_BITS)
    },
  }
}

/** The articles of a segment, without those that were removed. @param removed by number, each with what was indexed of it */
export function segmentSource(segment: Segment, removed: Map<number, IndexRecord>): SegmentSource {
  const left = Array.from({ length: segment.articles }, (_, article) => article).filter((article) => !removed.has(article))
  const renumbered = new Int32Array(segment.articles).fill(-1)
  left.forEach((article, number) => { renumbered[article] = number })
  const { slots, counts } = segment.termCounts
  const gone = countTerms([...removed.values()])
  return {
    keys: Uint32Array.from(left, (article) => segment.keyOf(article)),
    outletOf: (article) => segment.outlets[segment.outletOf(left[article] ?? 0)] ?? '',
    dayOf: (article) => segment.dayOf(left[article] ?? 0),
    // Counts are added up in 32 bits, where adding -1 takes one away.
    termCounts: { slots: joined([slots, gone.slots]), counts: joined([counts, gone.counts.map((count) => -count)]) },
    seeds: () => ({
      count: segment.seeds.count,
      part: (...which) => kept(segment.seeds.part(...which), (article) => renumbered[article] ?? -1),
    }),
    terms: (frequent) => ({
      count: segment.terms.count,
      part: (...which) => {
        const toNumber = (sentence: number): number => {
          const article = renumbered[Math.floor(sentence / SENTENCE_PLACES)] ?? -1
          return article < 0 ? -1 : article * SENTENCE_PLACES + (sentence % SENTENCE_PLACES)
        }
        return kept(segment.terms.part(...which), toNumber, frequent)
      },
    }),
  }
}

function pairSource({ hashes, values }: Pairs, hashBits: number): PostingSource {
  return {
    count: hashes.length,
    part: (part, partBits) => {
      if (partBits === 0) return { hashes, values }
      const shift = hashBits - partBits
      let count = 0
      for (const hash of hashes) if (hash >>> shift === part) count++
      const within = emptyPairs(count)
      let at = 0
      for (let i = 0; i < hashes.length; i++) {
        const hash = hashes[i] ?? 0
        if (hash >>> shift !== part) continue
        within.hashes[at] = hash
        within.values[at++] = values[i] ?? 0
      }
      return within
    },
  }
}

function emptyPairs(count: number): Pairs {
  return { hashes: new Uint32Array(count), values: new Uint32Array(count) }
}

function kept({ hashes, values }: Pairs, renumber: (value: number) => number, leaveOut?: (hash: number) => boolean): Pairs {
  let count = 0
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0
    const value = leaveOut?.(hash) ? -1 : renumber(values[i] ?? 0)
    if (value < 0) continue
    hashes[count] = hash
    values[count++] = value
  }
  return { hashes: hashes.subarray(0, count), values: values.subarray(0, count) }
}

function countTerms(records: IndexRecord[]): { slots: Uint32Array; counts: Uint32Array } {
  const table = new Uint32Array(records.length === 0 ? 0 : SLOTS)
  const last = new Uint32Array(table.length)
  const slots: number[] = []
  records.forEach(({ terms }, article) => {
    for (const term of terms) {
      const slot = slotOf(term)
      if (last[slot] === article + 1) continue
      last[slot] = article + 1
      const count = table[slot] ?? 0
      if (count === 0) slots.push(slot)
      table[slot] = count + 1
    }
  })
  return { slots: Uint32Array.from(slots), counts: Uint32Array.from(slots, (slot) => table[slot] ?? 0) }
}

function joined(columns: Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const column of columns) {
    all.set(column, at)
    at += column.length
  }
  return all
}
