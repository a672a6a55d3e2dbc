import { SLOTS } from './rarity'

/** In how many articles the terms of a slot stand (see `Rarity`); slots that are in none are left out. */
export interface TermCounts {
  /** Rising. */
  slots: Uint32Array<ArrayBuffer>
  /** At the same place as the slot. */
  counts: Uint32Array<ArrayBuffer>
}

/** Counts of many articles added up. A new table costs next to nothing until it is written to, so that few terms are counted fast. */
export class TermCounter {
  readonly #table = new Uint32Array(SLOTS)
  #slots = new Uint32Array(1 << 12)
  #used = 0

  /** @param by below zero to take articles away that were added */
  add(slot: number, by: number): void {
    const count = this.#table[slot] ?? 0
    if (count === 0) this.#use(slot)
    this.#table[slot] = count + by
  }

  addAll({ slots, counts }: TermCounts, sign: 1 | -1 = 1): void {
    for (let i = 0; i < slots.length; i++) this.add(slots[i] ?? 0, sign * (counts[i] ?? 0))
  }

  count(slot: number): number {
    return this.#table[slot] ?? 0
  }

  finish(): TermCounts {
    const slots = this.#slots.subarray(0, this.#used).toSorted()
    let kept = 0
    for (const slot of slots) if (this.count(slot) > 0 && slot !== slots[kept - 1]) slots[kept++] = slot
    return { slots: slots.slice(0, kept), counts: slots.slice(0, kept).map((slot) => this.count(slot)) }
  }

  #use(slot: number): void {
    if (this.#used === this.#slots.length) {
      const larger = new Uint32Array(this.#used * 2)
      larger.set(this.#slots)
      this.#slots = larger
    }
    this.#slots[this.#used++] = slot
  }
}
