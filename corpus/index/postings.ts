import type { Column } from './bytes'
import { emptyPairs, MOST_PART_BITS, sortedParts, type Pairs, type PostingSource } from './pairs'
import type { SectionWriter } from './section-writer'

/**
 * An inverted index of hashes that mostly have a value or two: the upper bits of a hash choose a bucket,
 * `offsets[b]..offsets[b + 1]` are its entries, and an entry holds the rest of the hash beside the value: the
 * whole hash is known again, so that two indexes merge without their texts.
 *
 * entry = value << (hashBits - bucketBits) | lower bits of the hash; a value is below 2 ** (32 - hashBits + bucketBits).
 */
export class Postings {
  readonly #offsets: Column
  readonly #entries: Column
  readonly #bucketBits: number
  /** Bits of the hash in an entry. */
  readonly #restBits: number

  constructor(hashBits: number, bucketBits: number, offsets: Column, entries: Column) {
    this.#bucketBits = bucketBits
    this.#restBits = hashBits - bucketBits
    this.#offsets = offsets
    this.#entries = entries
  }

  get count(): number {
    return this.#entries.length
  }

  /** Visits the values stored with a hash, rising. */
  find(hash: number, visit: (value: number) => void): void {
    const restBits = this.#restBits
    const [from, to] = this.#offsets.pair(hash >>> restBits)
    if (from >= to || to > this.#entries.length) return
    const { numbers, at } = this.#entries.window(from, to)
    const mask = lowest(restBits)
    const rest = hash & mask
    for (let i = at; i < at + to - from; i++) {
      const entry = numbers[i] ?? 0
      if ((entry & mask) === rest) visit(entry >>> restBits)
    }
  }

  /** One of `2 ** partBits` parts by the upper bits of the hash, `partBits` not above the bucket's. */
  part(part: number, partBits: number): Pairs {
    const buckets = 2 ** (this.#bucketBits - partBits)
    const first = part * buckets
    const offsets = this.#offsets.slice(first, first + buckets + 1)
    const entries = this.#entries.slice(offsets[0] ?? 0, offsets[buckets] ?? 0)
    const pairs = emptyPairs(entries.length)
    const mask = lowest(this.#restBits)
    for (let bucket = 0, i = 0; bucket < buckets; bucket++) {
      const upper = (first + bucket) * 2 ** this.#restBits
      for (const end = (offsets[bucket + 1] ?? 0) - (offsets[0] ?? 0); i < end; i++) {
        const entry = entries[i] ?? 0
        pairs.hashes[i] = upper + ((entry & mask) >>> 0)
        pairs.values[i] = entry >>> this.#restBits
      }
    }
    return pairs
  }
}

/** By tries: fewer buckets cost reading, more cost bytes. */
const PAIRS_A_BUCKET = 16

/** How many bits of a hash choose the bucket of an index of `pairs` pairs with values below `values`. */
export function bucketBitsFor(pairs: number, values: number, hashBits: number): number {
  const wanted = Math.ceil(Math.log2(pairs / PAIRS_A_BUCKET + 1))
  const needed = Math.ceil(Math.log2(values + 1)) - (32 - hashBits)
  return Math.min(hashBits, Math.max(MOST_PART_BITS, wanted, needed))
}

/**
 * Writes an index of all pairs of some sources, a part at a time; yields between parts, so that whoever drives it can
 * pause or stop. Of a hash with more than `most` values only the first `most` are kept.
 */
export function* writePostings(
  sources: PostingSource[],
  { hashBits, bucketBits, most }: { hashBits: number; bucketBits: number; most: number },
  offsets: SectionWriter,
  entries: SectionWriter,
): Generator<void, void> {
  const restBits = hashBits - bucketBits
  const mask = lowest(restBits)
  const starts = new BucketStarts(bucketBits)
  let written = 0
  for (const { hashes, values } of sortedParts(sources, hashBits, restBits)) {
    const part = new Uint32Array(hashes.length)
    let count = 0
    for (let i = 0; i < hashes.length;) {
      const bucket = (hashes[i] ?? 0) >>> restBits
      const first = count
      starts.begin(bucket, written + first)
      for (; i < hashes.length && (hashes[i] ?? 0) >>> restBits === bucket; i++) part[count++] = ((values[i] ?? 0) << restBits) | ((hashes[i] ?? 0) & mask)
      if (count - first > most) count = first + keepMost(part.subarray(first, count), most, mask)
    }
    entries.append(part.subarray(0, count))
    written += count
    yield
  }
  offsets.append(starts.finish(written))
}

/** Where each bucket begins, as buckets that hold anything are met in their order. */
export class BucketStarts {
  readonly #starts: Uint32Array<ArrayBuffer>
  #next = 0

  constructor(bucketBits: number) {
    this.#starts = new Uint32Array(2 ** bucketBits + 1)
  }

  begin(bucket: number, at: number): void {
    while (this.#next <= bucket) this.#starts[this.#next++] = at
  }

  /** One entry more than buckets, the last is where the last one ends. */
  finish(end: number): Uint32Array<ArrayBuffer> {
    return this.#starts.fill(end, this.#next)
  }
}

/** Leaves at most `most` entries of one hash, in place. Returns how many are left. */
function keepMost(entries: Uint32Array, most: number, mask: number): number {
  const counts = new Map<number, number>()
  let kept = 0
  for (const entry of entries) {
    const count = (counts.get(entry & mask) ?? 0) + 1
    counts.set(entry & mask, count)
    if (count <= most) entries[kept++] = entry
  }
  return kept
}

function lowest(bits: number): number {
  return bits >= 32 ? -1 : 2 ** bits - 1
}
