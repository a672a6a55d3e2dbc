import { Rarity } from './index/rarity'
import { openStoryIndex } from './index/story-index'
import type { LibraryIndex } from './library-index'

/** A library's index as plain JSON, for a small library that is packed into a program; columns are lists of numbers. */
export interface PackedIndex {
  passages: { articles: number; bucketBits: number; offsets: number[]; postings: number[]; tags: number[] }
  sentences: { firstSentence: number[]; bucketBits: number; offsets: number[]; postings: number[] }
  stories: string
  rarity: { articles: number; articlesWith: [term: number, articles: number][] }
  repeated: number[]
}

export function packIndex({ passages, sentences, stories, rarity, repeated }: LibraryIndex): PackedIndex {
  return {
    passages: { articles: passages.articles, bucketBits: passages.bucketBits, offsets: [...passages.offsets], postings: [...passages.postings], tags: [...passages.tags] },
    sentences: { firstSentence: [...sentences.firstSentence], bucketBits: sentences.bucketBits, offsets: [...sentences.offsets], postings: [...sentences.postings] },
    stories: JSON.stringify(stories),
    rarity: rarity.counts(),
    repeated: [...repeated],
  }
}

export function unpackIndex({ passages, sentences, stories, rarity, repeated }: PackedIndex): LibraryIndex {
  return {
    passages: { articles: passages.articles, bucketBits: passages.bucketBits, offsets: Uint32Array.from(passages.offsets), postings: Uint32Array.from(passages.postings), tags: Uint8Array.from(passages.tags) },
    sentences: { firstSentence: Uint32Array.from(sentences.firstSentence), bucketBits: sentences.bucketBits, offsets: Uint32Array.from(sentences.offsets), postings: Uint32Array.from(sentences.postings) },
    stories: openStoryIndex(stories),
    rarity: new Rarity(rarity),
    repeated: new Set(repeated),
  }
}
