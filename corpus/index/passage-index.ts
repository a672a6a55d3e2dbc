import type { Words } from '../text/words'

/**
 * Finds the articles that share a run of words with a text, however long the library. An inverted index of spaced
 * seeds (Ma, Tromp, Li 2002: PatternHunter, here on words): a seed is the hash of words 1, 2, 5 and 6 of a window
 * of six, so that it survives a word replaced in the middle. Every third window of an article is stored, every
 * window of the page is looked up: each verbatim run of `SPAN + STRIDE - 1` = 8 words is hit for certain, without
 * winnowing (Schleimer, Wilkerson, Aiken 2003), which for the same promise keeps 1.4 times as many.
 *
 * Layout: `offsets[b]..offsets[b + 1]` are the postings of bucket `b`, the upper bits of a seed's hash;
 * each posting is an article number, `tags` holds 8 more bits of the hash to tell seeds of one bucket apart.
 */
export interface PassageIndex {
  articles: number
  bucketBits: number
  offsets: Uint32Array
  postings: Uint32Array
  tags: Uint8Array
}

const SPAN = 6
const STRIDE = 3

/** Builds the index of a list of articles in one counting sort; an article's number is its place in the list. */
export function buildPassageIndex(articles: Iterable<Words>): PassageIndex {
  const hashes: Uint32Array[] = []
  let total = 0
  for (const words of articles) {
    const seeds = sampledSeeds(words)
    hashes.push(seeds)
    total += seeds.length
  }
  const bucketBits = Math.min(24, Math.max(8, Math.ceil(Math.log2(total + 1))))
  const shift = 32 - bucketBits
  const offsets = new Uint32Array((1 << bucketBits) + 1)
  for (const seeds of hashes) for (const seed of seeds) offsets[(seed >>> shift) + 1] = (offsets[(seed >>> shift) + 1] ?? 0) + 1
  for (let b = 1; b < offsets.length; b++) offsets[b] = (offsets[b] ?? 0) + (offsets[b - 1] ?? 0)
  const next = offsets.slice(0, -1)
  const postings = new Uint32Array(total)
  const tags = new Uint8Array(total)
  hashes.forEach((seeds, article) => {
    for (const seed of seeds) {
      const bucket = seed >>> shift
      const slot = next[bucket] ?? 0
      next[bucket] = slot + 1
      postings[slot] = article
      tags[slot] = seed & 0xff
    }
  })
  return { articles: hashes.length, bucketBits, offsets, postings, tags }
}

/** What the index knows of one window of a page. */
export interface SeedHit {
  /** Index of the window's first word; the window is `SEED_SPAN` words long. */
  word: number
  /** Numbers of the articles that hold the seed, rising, each once. */
  articles: number[]
}

export const SEED_SPAN = SPAN
/** Of an article's windows, every so many is stored. */
export const SEED_STRIDE = STRIDE

/** Every window of a page whose seed some article holds, in page order. A seed held by more than `cap` articles tells nothing and is left out. */
export function lookUp(index: PassageIndex, words: Words, cap: number): SeedHit[] {
  const hits: SeedHit[] = []
  const shift = 32 - index.bucketBits
  for (let word = 0; word + SPAN <= words.count; word++) {
    const seed = seedAt(words, word)
    const bucket = seed >>> shift
    const from = index.offsets[bucket] ?? 0
    const to = index.offsets[bucket + 1] ?? 0
    if (from === to) continue
    const articles: number[] = []
    for (let slot = from; slot < to && articles.length <= cap; slot++) {
      const article = index.postings[slot] ?? 0
      if (index.tags[slot] === (seed & 0xff) && articles.at(-1) !== article) articles.push(article)
    }
    if (articles.length > 0 && articles.length <= cap) hits.push({ word, articles })
  }
  return hits
}

function sampledSeeds(words: Words): Uint32Array {
  const seeds = new Uint32Array(Math.max(0, Math.ceil((words.count - SPAN + 1) / STRIDE)))
  for (let i = 0; i < seeds.length; i++) seeds[i] = seedAt(words, i * STRIDE)
  return seeds
}

function seedAt({ key }: Words, word: number): number {
  let hash = mix(key[word] ?? 0, 0x9e3779b1)
  hash = mix(hash ^ (key[word + 1] ?? 0), 0x85ebca6b)
  hash = mix(hash ^ (key[word + 4] ?? 0), 0xc2b2ae35)
  hash = mix(hash ^ (key[word + 5] ?? 0), 0x27d4eb2f)
  return hash >>> 0
}

function mix(hash: number, by: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), by)
  return product ^ (product >>> 13)
}
