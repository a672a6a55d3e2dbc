import { ByteRun, type Column } from './bytes'
import { cutPairs, emptyPairs, MOST_PART_BITS, sortedParts, type Pairs, type PostingSource } from './pairs'
import { BucketStarts } from './postings'
import type { SectionWriter } from './section-writer'

/**
 * An inverted index of hashes that mostly have many values. The upper bits of a hash choose a bucket, `offsets[b]..offsets[b + 1]`
 * are its bytes: for each hash, rising, the rest of the hash, the length of its list in bytes, and the list, each value as its
 * difference from the one before. All numbers are of seven bits a byte, the lowest first, the eighth set where another follows
 * (LEB128): two bytes a value where a fixed entry takes four. A list of no bytes is none: it fills up a column.
 */
export class PostingLists {
  readonly #offsets: Column
  readonly #lists: ByteRun
  readonly #bucketBits: number
  readonly #restBits: number
  /** How many values there are at most. */
  readonly count: number

  constructor(hashBits: number, bucketBits: number, count: number, offsets: Column, lists: ByteRun) {
    this.#bucketBits = bucketBits
    this.#restBits = hashBits - bucketBits
    this.#offsets = offsets
    this.#lists = lists
    this.count = count
  }

  /** The values stored with a hash, rising. */
  find(hash: number): Uint32Array {
    const [from, to] = this.#offsets.pair(hash >>> this.#restBits)
    if (from >= to || to > this.#lists.length) return NONE
    const wanted = hash & (2 ** this.#restBits - 1)
    const reader = new Reader(this.#lists.slice(from, to))
    while (reader.at < reader.end) {
      const rest = reader.next()
      const length = reader.next()
      if (length === 0 || rest > wanted) break
      if (rest === wanted) return reader.list(length)
      reader.at += length
    }
    return NONE
  }

  /** One of `2 ** partBits` parts by the upper bits of the hash, `partBits` not above the bucket's. */
  part(part: number, partBits: number): Pairs {
    const buckets = 2 ** (this.#bucketBits - partBits)
    const first = part * buckets
    const offsets = this.#offsets.slice(first, first + buckets + 1)
    const [start = 0] = offsets
    const reader = new Reader(this.#lists.slice(start, offsets[buckets] ?? 0))
    const pairs = emptyPairs(reader.end)
    let count = 0
    for (let bucket = 0; bucket < buckets; bucket++) {
      reader.at = (offsets[bucket] ?? 0) - start
      const end = (offsets[bucket + 1] ?? 0) - start
      while (reader.at < end) {
        const hash = (first + bucket) * 2 ** this.#restBits + reader.next()
        const listEnd = reader.next() + reader.at
        if (listEnd === reader.at) break
        for (let value = 0; reader.at < listEnd; count++) {
          value += reader.next()
          pairs.hashes[count] = hash
          pairs.values[count] = value
        }
      }
    }
    return cutPairs(pairs, 0, count)
  }
}

const NONE = new Uint32Array(0)
/** Frequent hashes fill a bucket of their own, and it costs little to pass over a list. */
const PAIRS_A_BUCKET = 64

/** How many bits of a hash choose the bucket of an index of `pairs` pairs. */
export function listBucketBitsFor(pairs: number, hashBits: number): number {
  return Math.min(hashBits, Math.max(MOST_PART_BITS, Math.ceil(Math.log2(pairs / PAIRS_A_BUCKET + 1))))
}

/** Writes an index of all pairs of some sources, each pair once, without the hashes to be left out; yields as `writePostings` does. Returns the number of pairs. */
export function* writePostingLists(
  sources: PostingSource[],
  { hashBits, bucketBits, leaveOut }: { hashBits: number; bucketBits: number; leaveOut: (hash: number) => boolean },
  offsets: SectionWriter,
  lists: SectionWriter,
): Generator<void, number> {
  const restBits = hashBits - bucketBits
  const starts = new BucketStarts(bucketBits)
  const writer = new Writer()
  let total = 0
  for (const { hashes, values } of sortedParts(sources, hashBits, 0)) {
    writer.begin(hashes.length)
    for (let i = 0, next = 0; i < hashes.length; i = next) {
      const hash = hashes[i] ?? 0
      for (next = i + 1; next < hashes.length && hashes[next] === hash;) next++
      if (leaveOut(hash)) continue
      starts.begin(hash >>> restBits, lists.length + writer.at)
      total += writer.group(hash & (2 ** restBits - 1), values, i, next)
    }
    lists.append(writer.column())
    yield
  }
  offsets.append(starts.finish(lists.length))
  return total
}

/** Bytes of the longest number. */
const LONGEST = 5

class Reader {
  at = 0
  readonly end: number
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.end = bytes.length
  }

  next(): number {
    let byte = this.#bytes[this.at++] ?? 0
    let number = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0
      number |= (byte & 0x7f) << shift
    }
    return number >>> 0
  }

  list(length: number): Uint32Array {
    const bytes = this.#bytes
    const end = Math.min(this.end, this.at + length)
    const values = new Uint32Array(end - this.at)
    let count = 0
    let value = 0
    for (let at = this.at; at < end;) {
      let byte = bytes[at++] ?? 0
      let difference = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0
        difference |= (byte & 0x7f) << shift
      }
      value += difference >>> 0
      values[count++] = value
    }
    this.at = end
    return values.subarray(0, count)
  }
}

class Writer {
  at = 0
  #bytes = new Uint8Array(0)
  #list = new Uint8Array(0)

  /** Begins a column of at most so many pairs. */
  begin(pairs: number): void {
    this.at = 0
    if (this.#list.length >= pairs * LONGEST) return
    // A list of one value comes after two more numbers.
    this.#bytes = new Uint8Array((pairs * 3 + 1) * LONGEST * 1.2)
    this.#list = new Uint8Array(pairs * LONGEST * 1.2)
  }

  /** Writes the list of one hash; returns how many different values it has. */
  group(rest: number, values: Uint32Array, from: number, to: number): number {
    let count = 0
    let length = 0
    if (!isRising(values, from, to)) values.subarray(from, to).sort()
    for (let i = from, last = 0; i < to; i++) {
      const value = values[i] ?? 0
      if (i > from && value === last) continue
      length = put(this.#list, length, value - last)
      last = value
      count++
    }
    this.at = put(this.#bytes, put(this.#bytes, this.at, rest), length)
    for (let i = 0; i < length; i++) this.#bytes[this.at++] = this.#list[i] ?? 0
    return count
  }

  /** All that was written, filled up with zeros. */
  column(): Uint32Array<ArrayBuffer> {
    while (this.at % 4 > 0) this.#bytes[this.at++] = 0
    return new Uint32Array(this.#bytes.buffer, 0, this.at / 4)
  }
}

/** The sentences of a long article are numbered anew from 0: its values may fall. */
function isRising(values: Uint32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if ((values[i] ?? 0) < (values[i - 1] ?? 0)) return false
  return true
}

function put(bytes: Uint8Array, start: number, number: number): number {
  let at = start
  let left = number
  while (left > 0x7f) {
    bytes[at++] = (left & 0x7f) | 0x80
    left >>>= 7
  }
  bytes[at++] = left
  return at
}
