import type { Article } from './article'
import type { IndexRecord } from './index/index-record'
import type { Shelf } from './index/library-index'
import { indexRecord, RecordBatch } from './index/record-batch'
import { FORMAT, Segment } from './index/segment'
import { recordSource, segmentSource, type SegmentSource } from './index/segment-source'
import type { Card } from './stores/card'
import { goOn, type Pause } from './pause'
import { dropEarlier, isUnchanged } from './stores/drop-earlier'
import { OutdatedFiles } from './stores/outdated-files'
import { openSegments, writeSegmentFile } from './stores/segment-files'
import type { Store, StoredArticle, StoreState } from './stores/store'
import { withinLength } from './stores/within-length'
import { TailSegments } from './tail-segments'

/** What became of articles that were to be added; `unchanged` ones were there already. */
export interface Outcome {
  added: number
  updated: number
  unchanged: number
  /** New keys, rising. */
  keys: number[]
  /** What stood in the place of the updated ones: an undo removes the keys and adds these. */
  replaced: [key: number, article: StoredArticle][]
}

/**
 * The articles that the reader saved or imported, with their index: an append log (`tail`) and immutable segments,
 * merged from time to time (O'Neil and others 1996: the log-structured merge-tree). Changes come one after the
 * other, each is on disk when its promise is kept, and the shelf shows what has been committed.
 */
export class Collection {
  readonly #store: Store
  #state: StoreState
  readonly #tail: Map<number, IndexRecord>
  readonly #removed: Map<number, IndexRecord>
  #segments: Segment[]
  readonly #tailSegments = new TailSegments()
  #queue: Promise<unknown> = Promise.resolve()
  #compaction: Promise<void> | null = null
  /** Files that only a shelf of earlier may still read. */
  readonly #outdated: OutdatedFiles
  #version = 0

  private constructor(store: Store, state: StoreState, segments: Segment[], tail: Map<number, IndexRecord>, removed: Map<number, IndexRecord>) {
    this.#store = store
    this.#outdated = new OutdatedFiles(store)
    this.#state = state
    this.#segments = segments
    this.#tail = tail
    this.#removed = removed
  }

  /**
   * Opens what lies in a store. An index that is missing, damaged or of another format is made anew from the articles, which takes its
   * time. Articles and what is indexed of them change together, so they are not counted: IndexedDB reads all of them for that.
   */
  static async open(store: Store, pause: Pause = goOn): Promise<Collection> {
    const [state, { tail, removed }] = await Promise.all([store.state(), store.pending()])
    if (state?.format === FORMAT) {
      const segments = await openSegments(store, state)
      if (segments) return new Collection(store, state, segments, new Map(tail), new Map(removed))
    }
    const empty: StoreState = { format: FORMAT, segments: [], nextKey: state?.nextKey ?? 1 }
    const collection = new Collection(store, empty, [], new Map(), new Map())
    await collection.#reindex([...tail, ...removed].map(([key]) => key), pause)
    return collection
  }

  get articles(): number {
    return this.#segments.reduce((sum, { articles }) => sum + articles, 0) + this.#tail.size - this.#removed.size
  }

  /** The key given last; 0 before the first. */
  get newestKey(): number {
    return this.#state.nextKey - 1
  }

  /** Bytes of the index on disk. */
  get indexBytes(): number {
    return this.#state.segments.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** Rises with every change that shows in a shelf. */
  get version(): number {
    return this.#version
  }

  /** Keeps the files of all shelves that were given out readable. @returns ends it */
  hold(): () => void {
    return this.#outdated.hold()
  }

  /** What is there now: later changes do not show in it. */
  shelf(): Shelf {
    return {
      segments: [...this.#segments, ...this.#tailSegments.of(this.#tail)],
      removed: new Map(this.#removed),
      read: (keys) => this.#store.read(keys),
    }
  }

  /** The newest article with this id or address. */
  async find(wanted: Pick<Article, 'id' | 'url'>): Promise<{ key: number; article: StoredArticle } | null> {
    const [key, article] = (await this.#findAll(wanted)).at(-1) ?? []
    return key !== undefined && article ? { key, article } : null
  }

  /** All articles with this id or address, their keys rising: one may have the id, another the address. */
  async #findAll({ id, url }: Pick<Article, 'id' | 'url'>): Promise<[key: number, article: StoredArticle][]> {
    const found = [...(await this.#store.find('id', id)), ...(url === null ? [] : await this.#store.find('url', url))]
    if (found.length === 0) return []
    const keys = [...new Set(found)].toSorted((a, b) => a - b)
    const articles = await this.#store.read(keys)
    return keys.flatMap((key, i): [number, StoredArticle][] => (articles[i] ? [[key, articles[i]]] : []))
  }

  /** Articles as they are stored, from a key on, at most so many. */
  scan(from: number, most: number): Promise<[key: number, article: StoredArticle][]> {
    return this.#store.scan(from, most)
  }

  /** The same without their texts. */
  cards(from: number, most: number): Promise<[key: number, card: Card][]> {
    return this.#store.cards(from, most)
  }

  /** Adds articles, all of them or none. One with the id or address of stored ones takes their place, unless it is the same. */
  add(articles: StoredArticle[]): Promise<Outcome> {
    return this.#inTurn(async () => {
      const put: [number, StoredArticle][] = []
      const replaced = new Map<number, StoredArticle>()
      let { nextKey } = this.#state
      const last = dropEarlier(articles)
      const known = await Promise.all(last.map((article) => this.#findAll(article)))
      let updated = 0
      last.forEach((article, i) => {
        const before = known[i] ?? []
        const [first] = before
        if (first && before.length === 1 && isUnchanged(first[1], article)) return
        const inItsPlace = before.filter(([key]) => !replaced.has(key))
        for (const [key, stored] of inItsPlace) replaced.set(key, stored)
        if (inItsPlace.length > 0) updated++
        put.push([nextKey++, article])
      })
      const tail = put.map(([key, article]): [number, IndexRecord] => [key, indexRecord(article)])
      await this.#commitChange([...replaced.keys()], { put, tail, nextKey })
      const keys = put.map(([key]) => key)
      return { added: put.length - updated, updated, unchanged: articles.length - put.length, keys, replaced: [...replaced] }
    })
  }

  /** Deletes articles: from the first key on, at most `longest` UTF-16 code units of texts. @returns what was deleted, to be added again on undo */
  remove(keys: number[], longest?: number): Promise<[key: number, article: StoredArticle][]> {
    return this.#inTurn(async () => {
      const articles = await this.#store.read(keys)
      const there = withinLength(keys.flatMap((key, i): [number, StoredArticle][] => (articles[i] ? [[key, articles[i]]] : [])), longest)
      await this.#commitChange(there.map(([key]) => key), { put: [], tail: [], nextKey: this.#state.nextKey })
      return there
    })
  }

  /** Whether a look-up has become slower than it need be. */
  get needsCompaction(): boolean {
    return this.#tail.size >= LONGEST_TAIL || this.#outweighed() >= 0
  }

  /**
   * Moves the log into a segment and merges segments that have grown alike, a few milliseconds at a time; changes go
   * on meanwhile. What is thrown in a pause leaves all as it was.
   *
   * @param whole also when there is no need yet
   */
  compact(pause: Pause = goOn, { whole = false } = {}): Promise<void> {
    this.#compaction ??= this.#compactNow(pause, whole).finally(() => { this.#compaction = null })
    return this.#compaction
  }

  async #compactNow(pause: Pause, whole: boolean): Promise<void> {
    await this.#outdated.sweep(this.#state)
    if (whole) await this.#write(0, pause)
    if (this.#tail.size >= LONGEST_TAIL) await this.#write(this.#segments.length, pause)
    for (let from = this.#outweighed(); from >= 0; from = this.#outweighed()) await this.#write(from, pause)
  }

  /** Index of the first segment that should be merged with all after it: because they outweigh it, or because too much of it was removed. -1 when there is none. */
  #outweighed(): number {
    let after = 0
    let first = -1
    for (let i = this.#segments.length - 1; i >= 0; i--) {
      const articles = this.#segments[i]?.articles ?? 0
      if (after > 0 && articles < after * GROWTH) first = i
      after += articles
    }
    if (first < 0 && this.#removed.size > MOST_REMOVED && this.#removed.size > 0.2 * after) return 0
    return first
  }

  /** Writes the segments from one on, and the log, as one segment. */
  async #write(from: number, pause: Pause): Promise<void> {
    const merged = this.#segments.slice(from)
    const removed = [...this.#removed].map(([key, record]) => ({ key, record, at: merged.findIndex((segment) => segment.find(key) >= 0) }))
    const sources: SegmentSource[] = []
    for (const [i, segment] of merged.entries()) {
      sources.push(segmentSource(segment, new Map(removed.filter(({ at }) => at === i).map(({ key, record }) => [segment.find(key), record]))))
      await pause()
    }
    const tail = [...this.#tail]
    if (tail.length > 0) sources.push(recordSource(RecordBatch.of(tail)))
    const written = await writeSegmentFile(this.#store, sources, pause)
    const outdated = this.#state.segments.slice(from)
    await this.#inTurn(async () => {
      // What was deleted from the log meanwhile stands in the segment now.
      const late = tail.filter(([key]) => !this.#tail.has(key))
      const settled = [...tail.map(([key]) => key), ...removed.filter(({ at }) => at >= 0).map(({ key }) => key)]
      const state = { ...this.#state, segments: [...this.#state.segments.slice(0, from), ...(written ? [written.entry] : [])] }
      await this.#store.commit({ state, settled, removed: late })
      this.#state = state
      this.#segments = [...this.#segments.slice(0, from), ...(written ? [written.segment] : [])]
      for (const key of settled) {
        this.#tail.delete(key)
        this.#removed.delete(key)
      }
      for (const [key, record] of late) this.#removed.set(key, record)
      this.#changed(false)
    })
    await this.#outdated.add(outdated.map(({ file }) => file))
  }

  /** Makes the whole index again from the articles. @param outdated keys that were pending */
  async #reindex(outdated: number[], pause: Pause): Promise<void> {
    for (const file of await this.#store.fileNames()) await this.#store.removeFile(file)
    // Cut short, it begins anew when the store is opened again.
    await this.#store.commit({ state: { ...this.#state, format: UNFINISHED }, settled: outdated })
    for (let from = 1; ;) {
      const batch = await this.#store.scan(from, ARTICLES_A_BATCH)
      if (batch.length === 0) break
      const records = new RecordBatch()
      for (const [key, article] of batch) {
        records.read(key, article)
        await pause()
      }
      from = (batch.at(-1)?.[0] ?? 0) + 1
      const written = await writeSegmentFile(this.#store, [recordSource(records)], pause)
      if (written) {
        this.#segments.push(written.segment)
        this.#state = { ...this.#state, nextKey: Math.max(this.#state.nextKey, from), segments: [...this.#state.segments, written.entry] }
      }
    }
    await this.#store.commit({ state: this.#state })
    for (let from = this.#outweighed(); from >= 0; from = this.#outweighed()) await this.#write(from, pause)
  }

  async #commitChange(gone: number[], { put, tail, nextKey }: { put: [number, StoredArticle][]; tail: [number, IndexRecord][]; nextKey: number }): Promise<void> {
    if (gone.length === 0 && put.length === 0) return
    const unlogged = gone.filter((key) => this.#tail.has(key))
    const indexed = gone.filter((key) => !this.#tail.has(key))
    const articles = await this.#store.read(indexed)
    const removed = indexed.flatMap((key, i): [number, IndexRecord][] => {
      const article = articles[i]
      return article ? [[key, indexRecord(article)]] : []
    })
    const state = { ...this.#state, nextKey }
    await this.#store.commit({ state, put, remove: gone, tail, removed, settled: unlogged })
    this.#state = state
    for (const key of unlogged) this.#tail.delete(key)
    for (const [key, record] of tail) this.#tail.set(key, record)
    for (const [key, record] of removed) this.#removed.set(key, record)
    this.#changed(unlogged.length === 0)
  }

  /** @param grown whether articles only came to those in the log */
  #changed(grown: boolean): void {
    this.#tailSegments.changed(grown)
    this.#version++
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}

/** Articles the log holds before it becomes a segment: read whole whenever the library is opened. */
const LONGEST_TAIL = 256
/** A segment is merged with those after it once it is not this many times as large as all of them. */
const GROWTH = 3
const MOST_REMOVED = 64
/** The format of a state whose index is being made again: no `FORMAT` was ever this. */
const UNFINISHED = 0
/** What is indexed at once when all is indexed again, about 30 MB of records. */
const ARTICLES_A_BATCH = 4_000
