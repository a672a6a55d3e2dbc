import { FUNCTION_WORD } from '../text/terms'
import { mostBelief } from './belief'
import type { Subject } from './subject'

/** A pair that cannot be believed more than this is not worth aligning. */
const LEAST_BELIEF = -2.8

/** Two sentences that may correspond. */
export interface SentenceCandidate {
  here: number
  there: number
  /** About the most that they can be believed. */
  most: number
}

/** A term that stands in more of the page's sentences than this is its topic and tells no sentence from another. */
const MOST_SENTENCES = 12

/**
 * The pairs of sentences that share enough terms to be aligned, by an inverted index of the page. Linear in the other
 * text's words: each looks up at most `MOST_SENTENCES` sentences.
 *
 * @param open sentences of the page to find partners for
 */
export function sentencesSharingTerms(here: Subject, there: Subject, open: number[]): SentenceCandidate[] {
  const standsIn = sentencesByTerm(here)
  const isOpen = new Uint8Array(here.reading.sentences.count)
  for (const s of open) isOpen[s] = 1
  const { firstWord, count } = there.reading.sentences
  const pairs: SentenceCandidate[] = []
  const weight = new Float32Array(isOpen.length)
  const terms = new Uint16Array(isOpen.length)
  const seen = new Set<number>()
  for (let t = 0; t < count; t++) {
    const touched: number[] = []
    seen.clear()
    for (let j = firstWord[t] ?? 0; j < (firstWord[t + 1] ?? 0); j++) {
      const term = there.terms[j] ?? FUNCTION_WORD
      const sentences = term === FUNCTION_WORD || there.weights[j] === 0 ? undefined : standsIn.get(term)
      if (!sentences || sentences.length > MOST_SENTENCES || seen.has(term)) continue
      seen.add(term)
      for (const { sentence, weight: own } of sentences) {
        if (!isOpen[sentence]) continue
        if (terms[sentence] === 0) touched.push(sentence)
        terms[sentence] = (terms[sentence] ?? 0) + 1
        weight[sentence] = (weight[sentence] ?? 0) + own
      }
    }
    const other = there.sums[t]
    for (const s of touched) {
      const sums = here.sums[s]
      const shared = { weight: weight[s] ?? 0, terms: terms[s] ?? 0 }
      const most = sums && other ? mostBelief(sums, other, shared, here.chance[s] ?? 0, LEAST_BELIEF) : -Infinity
      if (most >= LEAST_BELIEF) pairs.push({ here: s, there: t, most })
      weight[s] = 0
      terms[s] = 0
    }
  }
  return pairs
}

interface Standing {
  sentence: number
  weight: number
}

/** A page is aligned with many articles: its index is made once. */
const indexes = new WeakMap<Subject, Map<number, Standing[]>>()

function sentencesByTerm(subject: Subject): Map<number, Standing[]> {
  let standsIn = indexes.get(subject)
  if (!standsIn) indexes.set(subject, (standsIn = indexTerms(subject)))
  return standsIn
}

function indexTerms({ reading: { sentences }, terms, weights }: Subject): Map<number, Standing[]> {
  const standsIn = new Map<number, Standing[]>()
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? 0); i++) {
      const term = terms[i] ?? FUNCTION_WORD
      const weight = weights[i] ?? 0
      if (term === FUNCTION_WORD || weight === 0) continue
      const at = standsIn.get(term)
      if (!at) standsIn.set(term, [{ sentence: s, weight }])
      else if (at.at(-1)?.sentence !== s) at.push({ sentence: s, weight })
    }
  }
  return standsIn
}
