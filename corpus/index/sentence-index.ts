import type { Sentences } from '../text/sentences'
import { FUNCTION_WORD } from '../text/terms'
import type { Rarity } from './rarity'

/**
 * Finds the sentences that share rare terms with a given one: the way to a passage that was reworded until no run
 * of words was left. An inverted index from term to sentence over the whole library; sentences are numbered
 * through, `firstSentence[a]` is the first of article `a`.
 */
export interface SentenceIndex {
  /** One entry more than articles; the last is the number of sentences. */
  firstSentence: Uint32Array
  bucketBits: number
  offsets: Uint32Array
  postings: Uint32Array
}

export interface IndexedText {
  sentences: Sentences
  terms: Uint32Array
}

/** A term in more sentences than this is no rare one: its list is dropped. */
const LONGEST_LIST = 3000

export function buildSentenceIndex(articles: IndexedText[]): SentenceIndex {
  const firstSentence = new Uint32Array(articles.length + 1)
  let words = 0
  articles.forEach(({ sentences, terms }, a) => {
    firstSentence[a + 1] = (firstSentence[a] ?? 0) + sentences.count
    words += terms.length
  })
  const bucketBits = Math.min(22, Math.max(8, Math.ceil(Math.log2(words + 1)) - 2))
  const counts = new Uint32Array(1 << bucketBits)
  const seen = new Int32Array(1 << bucketBits).fill(-1)
  const eachTerm = (visit: (bucket: number, sentence: number) => void): void => {
    seen.fill(-1)
    articles.forEach(({ sentences, terms }, a) => {
      for (let s = 0; s < sentences.count; s++) {
        const sentence = (firstSentence[a] ?? 0) + s
        const end = sentences.firstWord[s + 1] ?? terms.length
        for (let i = sentences.firstWord[s] ?? 0; i < end; i++) {
          const term = terms[i] ?? FUNCTION_WORD
          if (term === FUNCTION_WORD) continue
          const bucket = bucketOf(term, bucketBits)
          if (seen[bucket] === sentence) continue
          seen[bucket] = sentence
          visit(bucket, sentence)
        }
      }
    })
  }
  eachTerm((bucket) => { counts[bucket] = (counts[bucket] ?? 0) + 1 })
  const offsets = new Uint32Array(counts.length + 1)
  counts.forEach((count, b) => { offsets[b + 1] = (offsets[b] ?? 0) + (count > LONGEST_LIST ? 0 : count) })
  const postings = new Uint32Array(offsets.at(-1) ?? 0)
  const next = offsets.slice(0, -1)
  eachTerm((bucket, sentence) => {
    if ((counts[bucket] ?? 0) > LONGEST_LIST) return
    const slot = next[bucket] ?? 0
    next[bucket] = slot + 1
    postings[slot] = sentence
  })
  return { firstSentence, bucketBits, offsets, postings }
}

export interface SentenceHit {
  /** Number of the article. */
  article: number
  /** Sum of the weights of the terms the two sentences share. */
  shared: number
}

/** For each sentence of a text, the `best` sentences of the library that share most with it, at least `floor`. */
export function nearestSentences(index: SentenceIndex, text: IndexedText, rarity: Rarity, { best, floor }: { best: number; floor: number }): SentenceHit[][] {
  const shared = new Float32Array(index.firstSentence.at(-1) ?? 0)
  const hits: SentenceHit[][] = []
  for (let s = 0; s < text.sentences.count; s++) {
    const touched: number[] = []
    for (const term of new Set(text.terms.subarray(text.sentences.firstWord[s], text.sentences.firstWord[s + 1]))) {
      if (term === FUNCTION_WORD) continue
      const weight = rarity.weight(term)
      const bucket = bucketOf(term, index.bucketBits)
      const end = index.offsets[bucket + 1] ?? 0
      for (let slot = index.offsets[bucket] ?? 0; slot < end; slot++) {
        const sentence = index.postings[slot] ?? 0
        if (shared[sentence] === 0) touched.push(sentence)
        shared[sentence] = (shared[sentence] ?? 0) + weight
      }
    }
    const found = touched.filter((sentence) => (shared[sentence] ?? 0) >= floor)
    found.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    hits.push(found.slice(0, best).map((sentence) => ({ article: articleOf(index, sentence), shared: shared[sentence] ?? 0 })))
    for (const sentence of touched) shared[sentence] = 0
  }
  return hits
}

function articleOf({ firstSentence }: SentenceIndex, sentence: number): number {
  let low = 0
  let high = firstSentence.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((firstSentence[middle] ?? 0) <= sentence) low = middle
    else high = middle
  }
  return low
}

function bucketOf(term: number, bits: number): number {
  return Math.imul(term ^ (term >>> 16), 0x9e3779b1) >>> (32 - bits)
}
