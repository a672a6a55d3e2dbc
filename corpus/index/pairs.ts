/** Hashes and, at the same places, what is stored with them. */
export interface Pairs {
  hashes: Uint32Array<ArrayBuffer>
  values: Uint32Array<ArrayBuffer>
}

/** What goes into a new index; sources follow each other with rising values. */
export interface PostingSource {
  /** How many pairs there are at most. */
  readonly count: number
  /** The pairs of one of `2 ** partBits` parts by the upper bits of the hash, those of one hash with rising values. */
  part(part: number, partBits: number): Pairs
}

/** A hash's upper bits, by which an index is cut into parts at most. */
export const MOST_PART_BITS = 8
/** Pairs sorted at once: what a merge holds in memory. */
const MOST_AT_ONCE = 1 << 15

/** How finely to cut an index of `pairs` pairs, so that a part fits the processor's cache. */
function partBitsFor(pairs: number): number {
  return Math.min(MOST_PART_BITS, Math.max(0, Math.ceil(Math.log2(pairs / MOST_AT_ONCE + 1))))
}

/** The pairs of some sources, a part at a time, each sorted by the bits of the hash from `lowest` on; a part lasts until the next. */
export function* sortedParts(sources: PostingSource[], hashBits: number, lowest: number): Generator<Pairs, void> {
  const partBits = partBitsFor(sources.reduce((sum, { count }) => sum + count, 0))
  const sorter = new PairSorter()
  for (let part = 0; part < 2 ** partBits; part++) {
    yield sorter.sort(joinPairs(sources.map((source) => source.part(part, partBits))), lowest, hashBits - partBits)
  }
}

export function emptyPairs(count: number): Pairs {
  return { hashes: new Uint32Array(count), values: new Uint32Array(count) }
}

export function cutPairs({ hashes, values }: Pairs, from: number, to: number): Pairs {
  return { hashes: hashes.subarray(from, to), values: values.subarray(from, to) }
}

/** Sorts by radix from the lowest digit (Seward 1954), linear; equal ones keep their order. What comes in is not changed. */
class PairSorter {
  /** Used in turn: fresh memory costs more than sorting. */
  #room = [emptyPairs(0), emptyPairs(0)]

  /** Sorts by the bits `from` (inclusive) to `to` (exclusive) of the hashes. */
  sort(pairs: Pairs, from: number, to: number): Pairs {
    const count = pairs.hashes.length
    if (count > (this.#room[0]?.hashes.length ?? 0)) this.#room = [emptyPairs(count * 1.2), emptyPairs(count * 1.2)]
    const passes = Math.ceil((to - from) / DIGIT_BITS)
    let source = pairs
    let low = from
    for (let pass = 1; pass <= passes; pass++) {
      const high = from + Math.round(((to - from) * pass) / passes)
      const sorted = cutPairs(this.#room[pass % 2] ?? emptyPairs(count), 0, count)
      sortByDigit(source, low, high - low, sorted)
      source = sorted
      low = high
    }
    return source
  }
}

/** The counters of a digit lie in the processor's nearest caches. */
const DIGIT_BITS = 14

/** Sorts by the digit of so many bits above `shift`. @returns where each digit ends */
export function sortByDigit({ hashes, values }: Pairs, shift: number, bits: number, sorted: Pairs): Uint32Array<ArrayBuffer> {
  const mask = 2 ** bits - 1
  const next = new Uint32Array(2 ** bits)
  countDigits(hashes, shift, mask, next)
  startDigits(next)
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0
    const digit = (hash >>> shift) & mask
    const at = next[digit] ?? 0
    next[digit] = at + 1
    sorted.hashes[at] = hash
    sorted.values[at] = values[i] ?? 0
  }
  return next
}

/** Counts the hashes by the digit above `shift` bits. */
function countDigits(hashes: Uint32Array, shift: number, mask: number, counts: Uint32Array): void {
  for (let i = 0; i < hashes.length; i++) {
    const digit = ((hashes[i] ?? 0) >>> shift) & mask
    counts[digit] = (counts[digit] ?? 0) + 1
  }
}

/** From counts to where each digit begins. */
function startDigits(counts: Uint32Array): void {
  let sum = 0
  for (let digit = 0; digit < counts.length; digit++) {
    const count = counts[digit] ?? 0
    counts[digit] = sum
    sum += count
  }
}

function joinPairs(parts: Pairs[]): Pairs {
  const [first] = parts
  if (first !== undefined && parts.length === 1) return first
  const all = emptyPairs(parts.reduce((sum, { hashes }) => sum + hashes.length, 0))
  let at = 0
  for (const { hashes, values } of parts) {
    all.hashes.set(hashes, at)
    all.values.set(values, at)
    at += hashes.length
  }
  return all
}
