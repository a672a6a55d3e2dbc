import { bytesOf, type Sink } from './bytes'
import { checksum } from './checksum'
import type { PostingSource } from './pairs'
import { listBucketBitsFor, writePostingLists } from './posting-lists'
import { bucketBitsFor, writePostings } from './postings'
import { slotOf } from './rarity'
import { SectionWriter } from './section-writer'
import { FORMAT, HEADER_WORDS, MAGIC, MOST_ARTICLES_WITH_SEED, MOST_ARTICLES_WITH_TERM, sectionAt, type Section } from './segment'
import type { SegmentSource } from './segment-source'
import { joinCounts, NO_COUNTS } from './term-counts'
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

  const keys = new Uint32Array(articles)
  const firsts = sources.map((source, i) => sources.slice(0, i).reduce((sum, before) => sum + before.keys.length, 0))
  sources.forEach((source, i) => keys.set(source.keys, firsts[i]))
  write('keys', keys)
  const { outlets, origins } = joinOrigins(sources, articles)
  write('origins', origins)
  yield
  let termCounts = NO_COUNTS
  for (const source of sources) {
    termCounts = joinCounts(termCounts, source.termCounts)
    yield
  }

  const seeds: PostingSource[] = []
  for (const [i, source] of sources.entries()) {
    seeds.push(source.seeds(firsts[i] ?? 0))
    yield
  }
  const seedBits = bucketBitsFor(sumCounts(seeds), articles, 32)
  const seedOffsets = begin()
  const seedEntries = new SectionWriter(sink, at + (2 ** seedBits + 1) * 4)
  yield* writePostings(seeds, { hashBits: 32, bucketBits: seedBits, most: MOST_ARTICLES_WITH_SEED + 1 }, seedOffsets, seedEntries)
  end('seedOffsets', seedOffsets)
  end('seedEntries', seedEntries)

  const terms: PostingSource[] = []
  for (const [i, source] of sources.entries()) {
    terms.push(source.terms(firsts[i] ?? 0))
    yield
  }
  const termBits = listBucketBitsFor(sumCounts(terms), TERM_BITS)
  const termOffsets = begin()
  const termLists = new SectionWriter(sink, at + (2 ** termBits + 1) * 4)
  const { slots, counts } = termCounts
  let next = 0
  // Hashes come rising, and so do slots.
  const leaveOut = (hash: number): boolean => {
    const slot = slotOf(hash)
    while ((slots[next] ?? slot) < slot) next++
    return slots[next] === slot && (counts[next] ?? 0) > MOST_ARTICLES_WITH_TERM
  }
  const termPairs = yield* writePostingLists(terms, { hashBits: TERM_BITS, bucketBits: termBits, leaveOut }, termOffsets, termLists)
  end('termOffsets', termOffsets)
  end('termLists', termLists)

  write('slots', slots)
  write('counts', counts)
  // As characters, not bytes: everything in the file is a column.
  const names = JSON.stringify(outlets)
  write('outlets', Uint32Array.from({ length: names.length }, (_, i) => names.charCodeAt(i)))
  header.set([MAGIC, FORMAT, articles, seedBits, termBits, termPairs])
  header[HEADER_WORDS - 1] = checksum(header.subarray(0, -1))
  sink.write(bytesOf(header), 0)
}

function sumCounts(sources: PostingSource[]): number {
  return sources.reduce((sum, { count }) => sum + count, 0)
}

function joinOrigins(sources: SegmentSource[], articles: number): { outlets: string[]; origins: Uint32Array<ArrayBuffer> } {
  const numbers = new Map<string, number>()
  const origins = new Uint32Array(articles)
  const numberOf = (outlet: string): number => {
    const number = numbers.get(outlet) ?? Math.min(numbers.size, MOST_OUTLETS)
    // The last number is for all who come too late: one outlet too few is known, and no habit is ascribed.
    numbers.set(number === MOST_OUTLETS ? '' : outlet, number)
    return number
  }
  let at = 0
  for (const { keys, outlets, outletOf, dayOf } of sources) {
    const joined: number[] = []
    for (let article = 0; article < keys.length; article++) {
      const own = outletOf(article)
      const number = (joined[own] ??= numberOf(outlets[own] ?? ''))
      origins[at++] = (dayOf(article) << 16) | number
    }
  }
  return { outlets: [...numbers.keys()], origins }
}

const MOST_OUTLETS = 0xffff
