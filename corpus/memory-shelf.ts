import type { Article } from './article'
import { Memory } from './index/bytes'
import type { Shelf } from './index/library-index'
import { RecordBatch } from './index/record-batch'
import { Segment } from './index/segment'
import { recordSource } from './index/segment-source'
import { writeSegment } from './index/write-segment'

/** A shelf of articles in memory, indexed now. */
export function memoryShelf(articles: Article[]): Shelf {
  return openMemoryShelf(articles, new Segment(indexArticles(articles)))
}

/** The same with an index made by `indexArticles` of the very same list. */
export function openMemoryShelf(articles: Article[], index: Segment): Shelf {
  return { segments: [index], removed: new Map(), read: (keys) => Promise.resolve(keys.map((key) => articles[key])) }
}

/** An index of a list of articles; the key of each is its place in the list. */
export function indexArticles(articles: Article[]): Memory {
  const memory = new Memory()
  const batch = new RecordBatch()
  articles.forEach((article, key) => batch.read(key, article))
  for (const _ of writeSegment(memory, [recordSource(batch)])) { /* to its end */ }
  return memory
}
