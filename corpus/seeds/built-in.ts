import { articles, index } from 'virtual:built-in-corpus'
import { Memory } from '../index/bytes'
import type { Shelf } from '../index/library-index'
import { Segment } from '../index/segment'
import { openMemoryShelf } from '../memory-shelf'

/** The articles that come with the extension. */
export function builtInShelf(): Shelf {
  return openMemoryShelf(articles, new Segment(Memory.of(Uint8Array.from(atob(index), (char) => char.charCodeAt(0)))))
}
