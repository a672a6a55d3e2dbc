import { Memory } from '../index/bytes'
import type { IndexRecord } from '../index/index-record'
import { cardOf, type Card } from './card'
import { MissingFile, type Change, type Store, type StoredArticle, type StoreFile, type StoreState } from './store'

/** A library that lives as long as its program. */
export class MemoryStore implements Store {
  #state: StoreState | null = null
  readonly #articles = new Map<number, StoredArticle>()
  readonly #tail = new Map<number, IndexRecord>()
  readonly #removed = new Map<number, IndexRecord>()
  readonly #files = new Map<string, Memory>()

  state = (): Promise<StoreState | null> => Promise.resolve(this.#state)

  pending = () => Promise.resolve({ tail: [...this.#tail], removed: [...this.#removed] })

  read(keys: number[]): Promise<(StoredArticle | undefined)[]> {
    return Promise.resolve(keys.map((key) => this.#articles.get(key)))
  }

  find(by: 'id' | 'url', value: string): Promise<number[]> {
    return Promise.resolve([...this.#articles].flatMap(([key, article]) => (article[by] === value ? [key] : [])))
  }

  scan(from: number, most: number): Promise<[number, StoredArticle][]> {
    return Promise.resolve([...this.#articles].filter(([key]) => key >= from).slice(0, most))
  }

  async cards(from: number, most: number): Promise<[number, Card][]> {
    return (await this.scan(from, most)).map(([key, article]) => [key, cardOf(article)])
  }

  commit({ state, put = [], remove = [], tail = [], removed = [], settled = [] }: Change): Promise<void> {
    if (state) this.#state = state
    for (const [key, article] of put) this.#articles.set(key, article)
    for (const key of remove) this.#articles.delete(key)
    for (const key of settled) {
      this.#tail.delete(key)
      this.#removed.delete(key)
    }
    for (const [key, record] of tail) this.#tail.set(key, record)
    for (const [key, record] of removed) this.#removed.set(key, record)
    return Promise.resolve()
  }

  openFile(name: string): Promise<Memory> {
    const file = this.#files.get(name)
    return file ? Promise.resolve(file) : Promise.reject(new MissingFile(name))
  }

  createFile(name: string): Promise<StoreFile> {
    const memory = new Memory()
    const close = (): Promise<void> => Promise.resolve(void this.#files.set(name, memory))
    return Promise.resolve({ write: (bytes, at) => memory.write(bytes, at), close })
  }

  removeFile(name: string): Promise<void> {
    this.#files.delete(name)
    return Promise.resolve()
  }

  fileNames(): Promise<string[]> {
    return Promise.resolve([...this.#files.keys()])
  }
}
