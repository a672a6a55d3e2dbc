import { CardSearch } from '../../corpus/search/card-search'
import type { Card } from '../../corpus/stores/card'
import { askBackground } from '../../messages/ask'
import { inTurns } from '../in-turns'

/** The first piece is what is on the screen; the others need fewer questions. */
const FIRST_PIECE = 200
const PIECE = 500

/** The cards of a library, newest first, as far as they have been read, and a typed search over them. */
export class CardList {
  /** Falling. */
  #keys: number[] = []
  #cards = new Map<number, Card>()
  #search = new CardSearch()

  get size(): number {
    return this.#keys.length
  }

  card(key: number): Card | undefined {
    return this.#cards.get(key)
  }

  /** Keys of what was read so far: all of it for a query without words, newest first, or what it finds, best first. */
  find(query: string): readonly number[] {
    return this.#search.search(query) ?? this.#keys
  }

  /** Reads all cards anew, the newest first, in pieces. */
  async read(newestKey: number, onPiece: () => void): Promise<void> {
    this.#keys = []
    this.#cards = new Map()
    this.#search = new CardSearch()
    for (let to = newestKey, piece = FIRST_PIECE; to > 0; to -= piece, piece = PIECE) {
      const from = Math.max(1, to - piece + 1)
      const cards = await askBackground('cards', { from, most: to - from + 1 })
      for (const [key, card] of cards.toReversed()) {
        // Where some are gone, the answer goes on behind the piece.
        if (key > to) continue
        this.#add(key, card)
        this.#keys.push(key)
        await inTurns()
      }
      onPiece()
    }
  }

  /** Reads the cards that have come since. */
  async readNew(): Promise<void> {
    for (;;) {
      const cards = await askBackground('cards', { from: (this.#keys[0] ?? 0) + 1, most: PIECE })
      if (cards.length === 0) return
      for (const [key, card] of cards) {
        this.#add(key, card)
        await inTurns()
      }
      this.#keys = [...cards.map(([key]) => key).toReversed(), ...this.#keys]
    }
  }

  remove(keys: Iterable<number>): void {
    for (const key of keys) {
      this.#search.remove(key)
      this.#cards.delete(key)
    }
    this.#keys = this.#keys.filter((key) => this.#cards.has(key))
  }

  #add(key: number, card: Card): void {
    this.#search.add(key, card)
    this.#cards.set(key, card)
  }
}
