import type { Article } from '../article'
import type { Bytes, Sink } from '../index/bytes'
import type { IndexRecord } from '../index/index-record'
import type { Card } from './card'

/** An article as the reader's library keeps it. */
export interface StoredArticle extends Article {
  /** When it was saved or imported, ISO 8601 with time. */
  savedAt: string
}

/**
 * Where a reader's library lies: articles under rising keys, what is indexed of the newest, and files of segments.
 * The articles are the truth, the index can always be made again from them.
 */
export interface Store {
  /** What is known of the index; null in a new store. */
  state(): Promise<StoreState | null>
  /** Articles that stand in no segment yet, and those that stand in one and count no more, each with what was indexed of it. */
  pending(): Promise<{ tail: [key: number, record: IndexRecord][]; removed: [key: number, record: IndexRecord][] }>
  /** In the order of their keys in the question; undefined for one that is gone. */
  read(keys: number[]): Promise<(StoredArticle | undefined)[]>
  /** Keys of the articles with an id or an address. */
  find(by: 'id' | 'url', value: string): Promise<number[]>
  /** The next articles from a key on, their keys rising. */
  scan(from: number, most: number): Promise<[key: number, article: StoredArticle][]>
  /** The same without their texts, so that a list of a hundred thousand does not read them. */
  cards(from: number, most: number): Promise<[key: number, card: Card][]>
  /** All of it or nothing. */
  commit(change: Change): Promise<void>
  /** Rejects with `MissingFile` when there is none. */
  openFile(name: string): Promise<Bytes>
  /** A file is there once it is closed. */
  createFile(name: string): Promise<StoreFile>
  removeFile(name: string): Promise<void>
  fileNames(): Promise<string[]>
}

export interface StoreState {
  /** See `FORMAT` in segment.ts. */
  format: number
  /** In the order of their articles' keys. */
  segments: { file: string; articles: number; bytes: number }[]
  nextKey: number
}

/** What changes at once. Keys of `put` and `tail` are new. */
export interface Change {
  state?: StoreState
  put?: [key: number, article: StoredArticle][]
  /** Articles that are deleted. */
  remove?: number[]
  tail?: [key: number, record: IndexRecord][]
  removed?: [key: number, record: IndexRecord][]
  /** What no longer is pending, since a segment was written without or with it. */
  settled?: number[]
}

export interface StoreFile extends Sink {
  close(): Promise<void>
}

/** There is no file of this name. */
export class MissingFile extends Error {
  override name = 'MissingFile'
}
