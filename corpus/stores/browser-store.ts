import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { IndexRecord } from '../index/index-record'
import { cardOf, type Card } from './card'
import type { StoredFiles } from './stored-files'
import type { Change, Store, StoredArticle, StoreState } from './store'

/**
 * A library in the browser: articles, log and state in IndexedDB, where one transaction changes them all, and the
 * segments in files of the origin's private file system.
 */
export class BrowserStore implements Store {
  readonly #database: IDBPDatabase<Schema>
  readonly #files: StoredFiles

  private constructor(database: IDBPDatabase<Schema>, files: StoredFiles) {
    this.#database = database
    this.#files = files
  }

  /** @throws what the browser says when it gives no storage, in some private windows for one */
  static async open(files: StoredFiles, name = 'crossread'): Promise<BrowserStore> {
    const database = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        const articles = fresh.createObjectStore('articles')
        articles.createIndex('id', 'id')
        articles.createIndex('url', 'url')
        fresh.createObjectStore('cards')
        fresh.createObjectStore('tail')
        fresh.createObjectStore('removed')
        fresh.createObjectStore('state')
      },
      // A newer version in another context waits for this connection to end.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
    return new BrowserStore(database, files)
  }

  close(): void {
    this.#database.close()
    this.#files.close()
  }

  async state(): Promise<StoreState | null> {
    return (await this.#database.get('state', STATE)) ?? null
  }

  async pending(): Promise<{ tail: [number, IndexRecord][]; removed: [number, IndexRecord][] }> {
    const transaction = this.#database.transaction(['tail', 'removed'])
    const all = async (name: 'tail' | 'removed'): Promise<[number, IndexRecord][]> => {
      const store = transaction.objectStore(name)
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()])
      return keys.flatMap((key, i): [number, IndexRecord][] => (records[i] ? [[key, records[i]]] : []))
    }
    const [tail, removed] = await Promise.all([all('tail'), all('removed')])
    return { tail, removed }
  }

  read(keys: number[]): Promise<(StoredArticle | undefined)[]> {
    const { store } = this.#database.transaction('articles')
    return Promise.all(keys.map((key) => store.get(key)))
  }

  find(by: 'id' | 'url', value: string): Promise<number[]> {
    return this.#database.getAllKeysFromIndex('articles', by, value)
  }

  scan(from: number, most: number): Promise<[number, StoredArticle][]> {
    return this.#range('articles', from, most)
  }

  cards(from: number, most: number): Promise<[number, Card][]> {
    return this.#range('cards', from, most)
  }

  async #range<Name extends 'articles' | 'cards'>(name: Name, from: number, most: number): Promise<[number, Schema[Name]['value']][]> {
    const { store } = this.#database.transaction(name)
    const range = IDBKeyRange.lowerBound(from)
    const [keys, values] = await Promise.all([store.getAllKeys(range, most), store.getAll(range, most)])
    return keys.flatMap((key, i): [number, Schema[Name]['value']][] => (values[i] ? [[key, values[i]]] : []))
  }

  async commit(change: Change): Promise<void> {
    // Strict: what the reader is told is saved has left the browser's memory.
    const transaction = this.#database.transaction(CHANGED, 'readwrite', { durability: 'strict' })
    const asked: Promise<unknown>[] = [transaction.done]
    try {
      for (const request of requests(transaction, change)) asked.push(request)
    } catch (error) {
      // What cannot even be asked for would leave the transaction to commit what was asked before.
      for (const request of asked) request.catch(() => undefined)
      transaction.abort()
      throw error
    }
    await Promise.all(asked)
  }

  openFile = (name: string) => this.#files.open(name)
  createFile = (name: string) => this.#files.create(name)
  removeFile = (name: string) => this.#files.remove(name)
  fileNames = () => this.#files.names()
}

const STATE = 'state'
const CHANGED = ['articles', 'cards', 'tail', 'removed', 'state'] as const

/** The requests of a change, each made when it is asked for. */
function* requests(transaction: IDBPTransaction<Schema, typeof CHANGED, 'readwrite'>, change: Change): Generator<Promise<unknown>, void> {
  const { state, put = [], remove = [], tail = [], removed = [], settled = [] } = change
  const [articles, cards, log, gone] = [transaction.objectStore('articles'), transaction.objectStore('cards'), transaction.objectStore('tail'), transaction.objectStore('removed')]
  if (state) yield transaction.objectStore('state').put(state, STATE)
  for (const [key, article] of put) {
    yield articles.put(article, key)
    yield cards.put(cardOf(article), key)
  }
  for (const key of remove) {
    yield articles.delete(key)
    yield cards.delete(key)
  }
  for (const key of settled) {
    yield log.delete(key)
    yield gone.delete(key)
  }
  for (const [key, record] of tail) yield log.put(record, key)
  for (const [key, record] of removed) yield gone.put(record, key)
}

interface Schema extends DBSchema {
  articles: { key: number; value: StoredArticle; indexes: { id: string; url: string } }
  cards: { key: number; value: Card }
  tail: { key: number; value: IndexRecord }
  removed: { key: number; value: IndexRecord }
  state: { key: string; value: StoreState }
}
