import { partitionPoint } from '../partition-point'

/** The blocks that say the same. A page may print one paragraph thousands of times, so those that are taken are leapt over (union-find). */
export class BlockCopies {
  readonly #places: number[]
  /** For each place the next that may be free; itself while it is. */
  readonly #next = [0, 1]

  constructor(place: number) {
    this.#places = [place]
  }

  add(place: number): void {
    this.#places.push(place)
    this.#next.push(this.#next.length)
  }

  /** Takes the first free block after `last`, or else the first of all. */
  takeAfter(last: number): number | undefined {
    let free = this.#freeFrom(partitionPoint(this.#places.length, (index) => (this.#places[index] ?? 0) <= last))
    if (free === this.#places.length) free = this.#freeFrom(0)
    if (free < this.#places.length) this.#next[free] = free + 1
    return this.#places[free]
  }

  #freeFrom(start: number): number {
    let free = start
    for (let next = this.#next[free] ?? free; next !== free; next = this.#next[free] ?? free) {
      this.#next[free] = this.#next[next] ?? next
      free = next
    }
    return free
  }
}
