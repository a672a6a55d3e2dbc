import { bytesOf, type Sink } from './bytes'
import { checksum } from './checksum'
import { SENTENCE_PLACES } from './index-record'
import { bucketBitsFor, writePostings, type PostingSource } from './postings'
import { slotOf, SLOTS } from './rarity'
import { SectionWriter } from './section-writer'
import { FORMAT, HEADER_WORDS, MAGIC, MOST_ARTICLES_WITH_SEED, MOST_ARTICLES_WITH_TERM, sectionAt, type Section } from './segment'
import type { SegmentSource } from './segment-source'
import { TERM_BITS } from './term-hash'

/** Writes the articles of some sources into one segment, their keys rising; yields every few milliseconds of work. */
export function* writeSegment(sink: Sink, sources: SegmentSource[]): Generator<void, void> {
  const articles = sources.reduce((sum, { keys }) => sum + keys.length, 0)
  const header = new Uint32Array(HEADER_WORDS)
  let at = HEADER_WORDS * 4
  const begin = (): SectionWriter => new SectionWriter(sink, at)
  const end = (name: Section, writer: SectionWriter): void => {
    header.set([writer.at, writer.length, writer.sum], sectionAt(name))
    at = Math.max(at, writer.end)
  }
  const write = (name: Section, column: Uint32Array<ArrayBuffer>): void => {
    const writer = begin()
    writer.append(column)
    end(name, writer)
  }

  write('keys', Uint32Array.from(sources.flatMap(({ keys }) => [...keys])))
  const { outlets, origins } = joinOrigins(sources)
  write('origins', origins)
  yield
  const counts = sumCounts(sources)
  yield

  const seeds = numbered(sources, (source) => source.seeds(), 1)
  const seedBits = bucketBitsFor(seeds.reduce((sum, { count }) => sum + count, 0), articles, 32)
  const seedOffsets = begin()
  const seedEntries = new SectionWriter(sink, at + (2 ** seedBits + 1) * 4)
  yield* writePostings(seeds, { hashBits: 32, bucketBits: seedBits, most: MOST_ARTICLES_WITH_SEED + 1 }, seedOffsets, seedEntries)
  end('seedOffsets', seedOffsets)
  end('seedEntries', seedEntries)

  const frequent = (hash: number): boolean => (counts.table[slotOf(hash)] ?? 0) > MOST_ARTICLES_WITH_TERM
  const terms = numbered(sources, (source) => source.terms(frequent), SENTENCE_PLACES)
  const termBits = bucketBitsFor(terms.reduce((sum, { count }) => sum + count, 0), articles * SENTENCE_PLACES, TERM_BITS)
  const termOffsets = begin()
  const termEntries = new SectionWriter(sink, at + (2 ** termBits + 1) * 4)
  yield* writePostings(terms, { hashBits: TERM_BITS, bucketBits: termBits, most: Infinity }, termOffsets, termEntries)
  end('termOffsets', termOffsets)
  end('termEntries', termEntries)

  write('slots', counts.slots)
  write('counts', counts.counts)
  // As characters, not bytes: everything in the file is a column.
  const names = JSON.stringify(outlets)
  write('outlets', Uint32Array.from({ length: names.length }, (_, i) => names.charCodeAt(i)))
  header.set([MAGIC, FORMAT, articles, seedBits, termBits])
  header[HEADER_WORDS - 1] = checksum(header.subarray(0, -1))
  sink.write(bytesOf(header), 0)
}

/** Sources one after the other: their values counted on. @param scale values an article takes */
function numbered(sources: SegmentSource[], pick: (source: SegmentSource) => PostingSource, scale: number): PostingSource[] {
  let first = 0
  return sources.map((source) => {
    const base = first * scale
    first += source.keys.length
    const { count, part } = pick(source)
    return {
      count,
      part: (...which) => {
        const pairs = part(...which)
        return base === 0 ? pairs : { hashes: pairs.hashes, values: pairs.values.map((value) => value + base) }
      },
    }
  })
}

function joinOrigins(sources: SegmentSource[]): { outlets: string[]; origins: Uint32Array<ArrayBuffer> } {
  const numbers = new Map<string, number>()
  const origins: number[] = []
  for (const { keys, outletOf, dayOf } of sources) {
    for (let article = 0; article < keys.length; article++) {
      const outlet = outletOf(article)
      const number = numbers.get(outlet) ?? Math.min(numbers.size, MOST_OUTLETS)
      // The last number is for all who come too late: one outlet too few is known, and no habit is ascribed.
      numbers.set(number === MOST_OUTLETS ? '' : outlet, number)
      origins.push(((dayOf(article) << 16) | number) >>> 0)
    }
  }
  return { outlets: [...numbers.keys()], origins: Uint32Array.from(origins) }
}

const MOST_OUTLETS = 0xffff

function sumCounts(sources: SegmentSource[]): { table: Uint32Array; slots: Uint32Array<ArrayBuffer>; counts: Uint32Array<ArrayBuffer> } {
  const table = new Uint32Array(SLOTS)
  for (const { termCounts: { slots, counts } } of sources) {
    for (let i = 0; i < slots.length; i++) table[slots[i] ?? 0] = (table[slots[i] ?? 0] ?? 0) + (counts[i] ?? 0)
  }
  const slots: number[] = []
  for (let slot = 0; slot < SLOTS; slot++) if ((table[slot] ?? 0) > 0) slots.push(slot)
  return { table, slots: Uint32Array.from(slots), counts: Uint32Array.from(slots, (slot) => table[slot] ?? 0) }
}
