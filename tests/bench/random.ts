/** A small random generator that gives the same numbers everywhere (Mulberry32, in the public domain; 32 bits of state). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1)
  }

  /** 0 ≤ number < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, 0 ≤ number < end. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** A whole number, 0 ≤ number < end, small ones as often as Zipf's law has frequent words. */
  zipf(end: number): number {
    return Math.floor((end + 1) ** this.next()) - 1
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new RangeError('nothing to choose from')
    return item
  }
}
