import type { Article } from './article'
import type { Collection, Outcome } from './collection'
import type { Shelf } from './index/library-index'
import { Library, type Found } from './library'
import type { Card } from './stores/card'
import type { Pause } from './pause'
import { PLAIN } from './report-style'
import type { StoredArticle } from './stores/store'
import { withinLength } from './stores/within-length'

/** A page's copy in the reader's library. */
export interface Saved {
  key: number
  savedAt: string
  /** Whether the copy has the page's words. */
  same: boolean
}

export interface LibrarySize {
  /** The reader's own. */
  articles: number
  /** The highest key among them, or one that is gone. */
  newestKey: number
  builtIn: number
  /** Bytes of the index on disk; the articles' texts come on top. */
  indexBytes: number
}

/**
 * The built-in articles and the reader's own as the extension uses them: plain data in and out. A reader's library that cannot be opened makes every search incomplete, and is
 * said to be broken by all that would change it.
 */
export class ReaderLibrary {
  readonly #builtIn: Shelf
  readonly #collection: Promise<Collection>
  readonly #pause: Pause
  #library: Library | null = null
  /** Of the collection the library was opened on. */
  #version = -1
  #preparing: Promise<void> = Promise.resolve()

  constructor(builtIn: Shelf, collection: Promise<Collection>, pause: Pause) {
    this.#builtIn = builtIn
    this.#collection = collection
    this.#pause = pause
    // Whoever asks hears of it; nobody asked yet.
    collection.catch(() => undefined)
  }

  /** Gives way to other questions while it lasts. */
  async check(page: Article): Promise<Found> {
    await this.#preparing
    const collection = await this.#opened()
    const release = collection?.hold()
    try {
      const found = await this.#current(collection).check(page, PLAIN, this.#pause)
      return collection ? found : { ...found, report: { ...found.report, searched: { ...found.report.searched, complete: false } } }
    } finally {
      release?.()
    }
  }

  /** A built-in article checked against the others, whatever the reader has; null when there is none of that id. */
  async checkBuiltIn(id: string): Promise<{ article: Article; found: Found } | null> {
    const { segments: [segment] } = this.#builtIn
    const article = segment && (await this.#builtIn.read([...segment.keys()])).find((each) => each?.id === id)
    return article ? { article, found: await new Library([this.#builtIn]).check(article) } : null
  }

  /** Opens what a check needs, ahead of it. */
  prepare(): Promise<void> {
    this.#preparing = this.#opened().then((collection) => {
      const library = this.#current(collection)
      return library.articles <= MOST_PREPARED ? library.prepare() : undefined
    })
    return this.#preparing
  }

  /** Lets go of what is only kept for the next check, when none is expected soon. */
  rest(): Promise<void> {
    this.#library = null
    return Promise.resolve()
  }

  async size(): Promise<LibrarySize> {
    const { articles, newestKey, indexBytes } = await this.#collection
    return { articles, newestKey, indexBytes, builtIn: this.#builtIn.segments.reduce((sum, segment) => sum + segment.articles, 0) }
  }

  /** Whether a page is in the library already. */
  async saved(page: Article): Promise<Saved | null> {
    const known = await (await this.#collection).find(page)
    return known && { key: known.key, savedAt: known.article.savedAt, same: known.article.text === page.text }
  }

  /** Adds articles, or puts them in the place of those with the same id or address. It is on disk when this is answered. */
  async add(articles: StoredArticle[]): Promise<Outcome> {
    const collection = await this.#collection
    const outcome = await collection.add(articles)
    if (collection.needsCompaction) this.#compact(collection)
    return outcome
  }

  /** Deletes articles, from the first key on as many as one answer can hold. @returns what was deleted, to be added again on undo */
  async remove(keys: number[]): Promise<[key: number, article: StoredArticle][]> {
    const collection = await this.#collection
    const removed = await collection.remove(keys, LONGEST_ANSWER)
    // What is indexed of deleted articles goes when there is much of it; of the last one, at once.
    if (collection.needsCompaction || collection.articles === 0) this.#compact(collection, { whole: collection.articles === 0 })
    return removed
  }

  /** Cards of the articles from a key on, at most so many. */
  async cards(from: number, most: number): Promise<[key: number, card: Card][]> {
    return (await this.#collection).cards(from, most)
  }

  /** Articles as they are stored, from a key on, at most so many, and no more than one answer can hold: what an export writes. */
  async scan(from: number, most: number): Promise<[key: number, article: StoredArticle][]> {
    return withinLength(await (await this.#collection).scan(from, most), LONGEST_ANSWER)
  }

  /** Later, and slowly: nobody waits for it. One that fails leaves all as it was, and is tried again. */
  #compact(collection: Collection, how?: { whole: boolean }): void {
    void collection.compact(this.#pause, how).catch(() => undefined)
  }

  /** Null where the reader's library cannot be opened. */
  #opened(): Promise<Collection | null> {
    return this.#collection.catch(() => null)
  }

  #current(collection: Collection | null): Library {
    const version = collection?.version ?? 0
    if (this.#library === null || this.#version !== version) this.#library = new Library(collection ? [this.#builtIn, collection.shelf()] : [this.#builtIn])
    this.#version = version
    return this.#library
  }
}

/** UTF-16 code units of texts that cross at once: browsers let a message hold 64 MB, and a code unit may take six bytes of it. */
const LONGEST_ANSWER = 8_000_000

/** Reading more articles than this ahead would keep the check waiting. */
const MOST_PREPARED = 40
