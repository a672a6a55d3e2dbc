import type { Words } from '../text/words'

/**
 * Spaced seeds (Ma, Tromp, Li 2002: PatternHunter, here on words): a seed is the hash of words 1, 2, 5 and 6 of a
 * window of six, so that it survives a word replaced in the middle. Every third window of an article is stored,
 * every window of the page is looked up: each verbatim run of `SEED_SPAN + SEED_STRIDE - 1` = 8 words is hit for
 * certain, without winnowing (Schleimer, Wilkerson, Aiken 2003), which for the same promise keeps 1.4 times as many.
 */
export const SEED_SPAN = 6
/** Of an article's windows, every so many is stored. */
export const SEED_STRIDE = 3

/** The 32-bit seed of the window that begins with a word. */
export function seedAt({ key }: Words, word: number): number {
  let hash = mix(key[word] ?? 0, 0x9e3779b1)
  hash = mix(hash ^ (key[word + 1] ?? 0), 0x85ebca6b)
  hash = mix(hash ^ (key[word + 4] ?? 0), 0xc2b2ae35)
  hash = mix(hash ^ (key[word + 5] ?? 0), 0x27d4eb2f)
  return hash >>> 0
}

/** How many seeds of an article are stored. */
export function countSampledSeeds(words: Words): number {
  return Math.max(0, Math.ceil((words.count - SEED_SPAN + 1) / SEED_STRIDE))
}

/** The one of the given number of an article's stored seeds. */
export function sampledSeed(words: Words, index: number): number {
  return seedAt(words, index * SEED_STRIDE)
}

/** The seed of a whole sentence, by its key: how an outlet's habits are known, however short. */
export function sentenceSeed(sentenceKey: number): number {
  return mix(mix(sentenceKey, 0x2c1b3c6d), 0x297a2d39) >>> 0
}

function mix(hash: number, by: number): number {
  const product = Math.imul(hash ^ (hash >>> 15), by)
  return product ^ (product >>> 13)
}
