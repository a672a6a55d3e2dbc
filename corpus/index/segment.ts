import { partitionPoint } from '../partition-point'
import { ByteRun, Column, type Bytes } from './bytes'
import { checksum } from './checksum'
import { PostingLists } from './posting-lists'
import { Postings } from './postings'
import type { TermCounts } from './term-counts'
import { TERM_BITS } from './term-hash'

/**
 * An index of some articles, in one file that is never changed: opened without parsing, read where it is asked.
 * Articles are numbered from 0 in the order of their keys.
 *
 * Layout, in columns of unsigned 32-bit numbers (the lists of the terms are bytes, filled up to whole numbers): a header of
 * `HEADER_WORDS` (magic, format, articles, bucket bits of the seeds and of the terms, pairs of the terms; one byte offset,
 * length and checksum for each section; its own checksum), then the sections.
 */
export class Segment {
  readonly articles: number
  /** Names of outlets, as `outletOf` numbers them. */
  readonly outlets: string[]
  /** From seed to article. */
  readonly seeds: Postings
  /** From term to sentence: `article * SENTENCE_PLACES + place`. Terms in more than `MOST_ARTICLES_WITH_TERM` articles are left out. */
  readonly terms: PostingLists
  readonly #keys: Column
  /** Day in the upper, outlet in the lower half. */
  readonly #origins: Uint32Array
  readonly #bytes: Bytes
  readonly #header: Uint32Array

  /** @throws {BadSegment} when the bytes are none, are cut off, or were written by another format */
  constructor(bytes: Bytes) {
    this.#bytes = bytes
    this.#header = readHeader(bytes)
    const [, , articles = 0, seedBits = 0, termBits = 0, termPairs = 0] = this.#header
    this.articles = articles
    this.#keys = this.#column('keys')
    this.#origins = this.#loaded('origins')
    this.outlets = JSON.parse(textOf(this.#loaded('outlets'))) as string[]
    this.seeds = new Postings(32, seedBits, this.#column('seedOffsets'), this.#column('seedEntries'))
    this.terms = new PostingLists(TERM_BITS, termBits, termPairs, this.#column('termOffsets'), this.#bytesOf('termLists'))
  }

  /**
   * Read anew each time, since the largest library's take 8 MB and are added up into one table at once. They are not checked against
   * their checksum, for a changed bit only shifts the weight of a few words.
   */
  termCounts(): TermCounts {
    return { slots: this.#whole('slots'), counts: this.#whole('counts') }
  }

  outletOf(article: number): number {
    return (this.#origins[article] ?? 0) & 0xffff
  }

  /** See `dayNumber`. */
  dayOf(article: number): number {
    return (this.#origins[article] ?? 0) >>> 16
  }

  keyOf(article: number): number {
    return this.#keys.slice(article, article + 1)[0] ?? 0
  }

  /** The keys of all articles, rising. */
  keys(): Uint32Array<ArrayBuffer> {
    return this.#keys.slice(0, this.articles)
  }

  /** The article with a key, or -1. */
  find(key: number): number {
    const article = partitionPoint(this.articles, (other) => this.keyOf(other) < key)
    return article < this.articles && this.keyOf(article) === key ? article : -1
  }

  /** Reads every byte against its checksum, a piece at a time; yields between pieces. @throws {BadSegment} where a bit has changed */
  * verify(): Generator<void, void> {
    for (const name of SECTIONS) {
      const column = this.#column(name)
      let sum = 0
      for (let at = 0; at < column.length; at += VERIFIED_AT_ONCE) {
        sum = checksum(column.slice(at, Math.min(at + VERIFIED_AT_ONCE, column.length)), sum)
        yield
      }
      if (sum !== this.#sum(name)) throw new BadSegment(`${name}: a bit has changed`)
    }
  }

  #column(name: Section): Column {
    const at = sectionAt(name)
    const [start = 0, length = 0] = this.#header.subarray(at, at + 2)
    return new Column(this.#bytes, start, length >> 2)
  }

  #bytesOf(name: Section): ByteRun {
    const at = sectionAt(name)
    const [start = 0, length = 0] = this.#header.subarray(at, at + 2)
    return new ByteRun(this.#bytes, start, length)
  }

  #sum(name: Section): number {
    return this.#header[sectionAt(name) + 2] ?? 0
  }

  #whole(name: Section): Uint32Array<ArrayBuffer> {
    const column = this.#column(name)
    return column.slice(0, column.length)
  }

  /** A section that is small and needed whole: what is kept in memory is checked when it is read. */
  #loaded(name: Section): Uint32Array<ArrayBuffer> {
    const numbers = this.#whole(name)
    if (checksum(numbers) !== this.#sum(name)) throw new BadSegment(`${name}: a bit has changed`)
    return numbers
  }
}

/** Bytes that are no segment, or no whole one; the message says what is wrong. What they index must be indexed anew. */
export class BadSegment extends Error {
  override name = 'BadSegment'
}

export const SECTIONS = ['keys', 'origins', 'seedOffsets', 'seedEntries', 'termOffsets', 'termLists', 'slots', 'counts', 'outlets'] as const
export type Section = (typeof SECTIONS)[number]

/** A seed in more articles than this is a stock phrase: SuperFastMatch and passim leave out what stands in more than a hundred. */
export const MOST_ARTICLES_WITH_SEED = 500
/** A term in more articles than this finds no sentence; to weigh it, its count is enough. */
export const MOST_ARTICLES_WITH_TERM = 1_000

export const MAGIC = 0x44535243
/** Changes with the layout, the words, the seeds or the terms: an index of another format is made anew. */
export const FORMAT = 2
const FIRST_SECTION = 6
export const HEADER_WORDS = FIRST_SECTION + SECTIONS.length * 3 + 1

/** Where the header holds a section's offset, length and checksum. */
export function sectionAt(name: Section): number {
  return FIRST_SECTION + SECTIONS.indexOf(name) * 3
}

const VERIFIED_AT_ONCE = 1 << 18
/** Arguments of one call. */
const CODES_AT_ONCE = 1 << 13

function textOf(codes: Uint32Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += CODES_AT_ONCE) text += String.fromCharCode(...codes.subarray(at, at + CODES_AT_ONCE))
  return text
}

function readHeader(bytes: Bytes): Uint32Array {
  const header = new Column(bytes, 0, HEADER_WORDS).slice(0, HEADER_WORDS)
  if (header.length < HEADER_WORDS || header[0] !== MAGIC) throw new BadSegment('not an index')
  if (header[1] !== FORMAT) throw new BadSegment(`format ${header[1]}, not ${FORMAT}`)
  if (checksum(header.subarray(0, -1)) !== header.at(-1)) throw new BadSegment('header: a bit has changed')
  for (const name of SECTIONS) {
    const at = sectionAt(name)
    if ((header[at] ?? 0) + (header[at + 1] ?? 0) > bytes.size) throw new BadSegment(`${name}: the file is cut off`)
  }
  return header
}
