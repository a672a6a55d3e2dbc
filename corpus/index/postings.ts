import type { Column } from './bytes'
import type { SectionWriter } from './section-writer'

/**
 * An inverted index: from a hash to the values it was stored with. The upper bits of a hash choose a bucket,
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
    const bucket = hash >>> restBits
    const [from = 0, to = 0] = this.#offsets.slice(bucket, bucket + 2)
    if (from >= to || to > this.#entries.length) return
    const mask = lowest(restBits)
    const rest = (hash & mask) >>> 0
    for (const entry of this.#entries.slice(from, to)) if ((entry & mask) >>> 0 === rest) visit(entry >>> restBits)
  }

  /** One of `2 ** partBits` parts by the upper bits of the hash, `partBits` not above the bucket's. */
  part(part: number, partBits: number): Pairs {
    const buckets = 2 ** (this.#bucketBits - partBits)
    const first = part * buckets
    const offsets = this.#offsets.slice(first, first + buckets + 1)
    const entries = this.#entries.slice(offsets[0] ?? 0, offsets[buckets] ?? 0)
    const hashes = new Uint32Array(entries.length)
    const values = new Uint32Array(entries.length)
    const mask = lowest(this.#restBits)
    let bucket = 0
    for (let i = 0; i < entries.length; i++) {
      while (i + (offsets[0] ?? 0) >= (offsets[bucket + 1] ?? 0)) bucket++
      const entry = entries[i] ?? 0
      hashes[i] = (first + bucket) * 2 ** this.#restBits + ((entry & mask) >>> 0)
      values[i] = entry >>> this.#restBits
    }
    return { hashes, values }
  }
}

/** Hashes and, at the same places, what is stored with them. */
export interface Pairs {
  hashes: Uint32Array
  values: Uint32Array
}

/** What goes into a new index; sources follow each other with rising values. */
export interface PostingSource {
  readonly count: number
  part(part: number, partBits: number): Pairs
}

export const LEAST_BUCKET_BITS = 8
/** Pairs sorted at once: what a merge holds in memory. */
const MOST_AT_ONCE = 1 << 18
/** By tries: fewer buckets cost reading, more cost bytes. */
const PAIRS_A_BUCKET = 6

/** How many bits of a hash choose the bucket of an index of `pairs` pairs with values below `values`. */
export function bucketBitsFor(pairs: number, values: number, hashBits: number): number {
  const wanted = Math.ceil(Math.log2(pairs / PAIRS_A_BUCKET + 1))
  const needed = Math.ceil(Math.log2(values + 1)) - (32 - hashBits)
  return Math.min(hashBits, Math.max(LEAST_BUCKET_BITS, wanted, needed))
}

/**
 * Writes an index of all pairs of some sources, a part at a time, by counting sort; yields between parts, so that
 * whoever drives it can pause or stop. Of a hash with more than `most` values only the first `most` are kept.
 */
export function* writePostings(
  sources: PostingSource[],
  { hashBits, bucketBits, most }: { hashBits: number; bucketBits: number; most: number },
  offsets: SectionWriter,
  entries: SectionWriter,
): Generator<void, void> {
  const total = sources.reduce((sum, { count }) => sum + count, 0)
  const partBits = Math.min(LEAST_BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(total / MOST_AT_ONCE + 1))))
  const restBits = hashBits - bucketBits
  let written = 0
  for (let part = 0; part < 2 ** partBits; part++) {
    const pairs = sources.map((source) => source.part(part, partBits))
    const buckets = 2 ** (bucketBits - partBits)
    const first = part * buckets
    const ends = new Uint32Array(buckets + 1)
    for (const { hashes } of pairs) for (const hash of hashes) ends[(hash >>> restBits) - first + 1] = (ends[(hash >>> restBits) - first + 1] ?? 0) + 1
    for (let b = 1; b <= buckets; b++) ends[b] = (ends[b] ?? 0) + (ends[b - 1] ?? 0)
    const next = ends.slice(0, -1)
    const sorted = new Uint32Array(ends[buckets] ?? 0)
    const mask = lowest(restBits)
    for (const { hashes, values } of pairs) {
      for (let i = 0; i < hashes.length; i++) {
        const hash = hashes[i] ?? 0
        const bucket = (hash >>> restBits) - first
        const slot = next[bucket] ?? 0
        next[bucket] = slot + 1
        sorted[slot] = ((values[i] ?? 0) * 2 ** restBits + ((hash & mask) >>> 0)) >>> 0
      }
    }
    const kept = keepMost(sorted, ends, most, mask)
    offsets.append(ends.subarray(0, buckets).map((end) => end + written))
    entries.append(sorted.subarray(0, kept))
    written += kept
    yield
  }
  offsets.append(Uint32Array.of(written))
}

/** Leaves at most `most` entries of one hash, in place; moves `ends` along. Returns how many are left. */
function keepMost(entries: Uint32Array, ends: Uint32Array, most: number, mask: number): number {
  let kept = 0
  for (let b = 0; b + 1 < ends.length; b++) {
    const [from, to] = [ends[b] ?? 0, ends[b + 1] ?? 0]
    if (b > 0) ends[b] = kept
    if (to - from <= most) {
      if (kept !== from) entries.copyWithin(kept, from, to)
      kept += to - from
      continue
    }
    const counts = new Map<number, number>()
    for (let i = from; i < to; i++) {
      const entry = entries[i] ?? 0
      const count = (counts.get(entry & mask) ?? 0) + 1
      counts.set(entry & mask, count)
      if (count <= most) entries[kept++] = entry
    }
  }
  ends[ends.length - 1] = kept
  return kept
}

function lowest(bits: number): number {
  return bits >= 32 ? 0xffffffff : 2 ** bits - 1
}
