import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../article'
import { parseArticleLine } from '../formats/article-line'
import type { Bytes, Sink } from '../index/bytes'
import type { Shelf } from '../index/library-index'
import { RecordBatch } from '../index/record-batch'
import { Segment } from '../index/segment'
import { recordSource, segmentSource } from '../index/segment-source'
import { writeSegment } from '../index/write-segment'
import { BadFile } from './bad-file'

/**
 * A library in a folder, written once: `index` is a segment, `articles.jsonl` the articles, `offsets` where each
 * line begins and the last one ends, 64-bit floats. The key of an article is its line, from 0.
 */
const FILES = { index: 'index', unfinished: 'index.unfinished', articles: 'articles.jsonl', offsets: 'offsets' }
const OFFSET_BYTES = Float64Array.BYTES_PER_ELEMENT

/** Records that are indexed at once: about 60 MB. */
const ARTICLES_A_PART = 8_000

/** Writes such a folder, one article after the other. */
export class FolderWriter {
  readonly #folder: string
  readonly #articles: number
  readonly #offsets: number[] = [0]
  #records = new RecordBatch()
  readonly #parts: string[] = []

  /** @throws when the folder holds a library already, or what the file system says */
  constructor(folder: string) {
    if (existsSync(join(folder, FILES.index))) throw new Error(`${folder} holds a library already`)
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#articles = openSync(join(folder, FILES.articles), 'w')
  }

  add(article: Article): void {
    const line = Buffer.from(`${JSON.stringify(article)}\n`)
    const at = this.#offsets.at(-1) ?? 0
    writeWhole(this.#articles, line, at)
    this.#records.read(this.#offsets.length - 1, article)
    this.#offsets.push(at + line.length)
    if (this.#records.articles >= ARTICLES_A_PART) this.#writePart()
  }

  /** The folder is a library once this has returned. @returns articles and bytes of the index */
  close(): { articles: number; bytes: number } {
    this.#writePart()
    closeSync(this.#articles)
    writeFileSync(join(this.#folder, FILES.offsets), Float64Array.from(this.#offsets))
    const parts = this.#parts.map((part) => new FileBytes(part))
    const unfinished = join(this.#folder, FILES.unfinished)
    const bytes = writeFile(unfinished, (sink) => writeSegment(sink, parts.map((part) => segmentSource(new Segment(part), new Map()))))
    for (const part of parts) part.close()
    for (const part of this.#parts) rmSync(part)
    // Last, and at once: what is there under this name is whole.
    renameSync(unfinished, join(this.#folder, FILES.index))
    return { articles: this.#offsets.length - 1, bytes }
  }

  #writePart(): void {
    const path = join(this.#folder, `part-${this.#parts.length}`)
    writeFile(path, (sink) => writeSegment(sink, [recordSource(this.#records)]))
    this.#parts.push(path)
    this.#records = new RecordBatch()
  }
}

/** Whether a library is given as a folder, which `FolderWriter` must have written. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Opens such a folder: nothing is read but what is asked for. @throws {BadFile} when one of its files is missing or damaged, now or when articles are read */
export function openFolder(folder: string): Shelf {
  const segment = fromFile(folder, FILES.index, (path) => new Segment(new FileBytes(path)))
  const offsets = fromFile(folder, FILES.offsets, (path) => {
    const bytes = new FileBytes(path, (segment.articles + 1) * OFFSET_BYTES)
    return new Float64Array(bytes.read(0, bytes.size).buffer)
  })
  const articles = fromFile(folder, FILES.articles, (path) => new FileBytes(path, offsets.at(-1)))
  const read = (key: number): Article => fromFile(folder, FILES.articles, () => {
    const [from = 0, to = 0] = offsets.subarray(key, key + 2)
    return parseArticleLine(Buffer.from(articles.read(from, to - from)).toString())
  })
  return { segments: [segment], removed: new Map(), read: (keys) => Promise.resolve(keys.map(read)) }
}

/** What is made of a file of a folder. @throws {BadFile} with its path where it cannot be made */
function fromFile<T>(folder: string, name: string, make: (path: string) => T): T {
  const path = join(folder, name)
  try {
    return make(path)
  } catch (error) {
    throw new BadFile(path, error)
  }
}

class FileBytes implements Bytes {
  readonly #file: number
  readonly size: number

  /** @throws when the file has another size than it should */
  constructor(path: string, size?: number) {
    this.#file = openSync(path, 'r')
    this.size = fstatSync(this.#file).size
    if (size !== undefined && this.size !== size) throw new Error(`${this.size} bytes, not ${size}`)
  }

  read(at: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - at)))
    if (bytes.length > 0) readSync(this.#file, bytes, 0, bytes.length, at)
    return bytes
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** @returns how many bytes were written */
function writeFile(path: string, write: (sink: Sink) => Iterable<void>): number {
  const file = openSync(path, 'w')
  try {
    for (const _ of write({ write: (bytes, at) => writeWhole(file, bytes, at) })) { /* to its end */ }
    return fstatSync(file).size
  } finally {
    closeSync(file)
  }
}

/** The system may write less than it is asked to, and say why at the next attempt only. */
function writeWhole(file: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written, bytes.length - written, at + written)
}
