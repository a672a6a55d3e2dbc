import { FUNCTION_WORD } from '../text/terms'
import { mostBelief } from './belief'
import type { Subject } from './subject'

/** A pair that cannot be believed more than this is not worth aligning. */
const LEAST_BELIEF = -2.8
/** A term that stands in more sentences of the other text than this is its topic and tells no sentence from another. */
const MOST_SENTENCES = 12

/**
 * The pairs of sentences that share enough terms to be aligned, by an inverted index over one text. Linear in the
 * page's words: each looks up at most `MOST_SENTENCES` sentences.
 *
 * @param open sentences of the page to find partners for
 */
export function sentencesSharingTerms(here: Subject, there: Subject, open: number[]): [here: number, there: number][] {
  const standsIn = sentencesByTerm(there)
  const { firstWord } = here.reading.sentences
  const pairs: [number, number][] = []
  const shared = new Map<number, { weight: number; terms: number }>()
  const seen = new Set<number>()
  for (const s of open) {
    shared.clear()
    seen.clear()
    for (let i = firstWord[s] ?? 0; i < (firstWord[s + 1] ?? 0); i++) {
      const term = here.terms[i] ?? FUNCTION_WORD
      if (term === FUNCTION_WORD || seen.has(term)) continue
      seen.add(term)
      const sentences = standsIn.get(term)
      if (!sentences || sentences.length > MOST_SENTENCES) continue
      for (const t of sentences) {
        const sum = shared.get(t) ?? { weight: 0, terms: 0 }
        shared.set(t, sum)
        sum.weight += here.weights[i] ?? 0
        sum.terms++
      }
    }
    const sums = here.sums[s]
    for (const [t, sum] of shared) {
      const other = there.sums[t]
      if (sums && other && mostBelief(sums, other, sum, here.chance[s] ?? 0) >= LEAST_BELIEF) pairs.push([s, t])
    }
  }
  return pairs
}

function sentencesByTerm({ reading: { sentences }, terms, weights }: Subject): Map<number, number[]> {
  const standsIn = new Map<number, number[]>()
  for (let s = 0; s < sentences.count; s++) {
    for (let j = sentences.firstWord[s] ?? 0; j < (sentences.firstWord[s + 1] ?? 0); j++) {
      const term = terms[j] ?? FUNCTION_WORD
      if (term === FUNCTION_WORD || weights[j] === 0) continue
      const at = standsIn.get(term)
      if (!at) standsIn.set(term, [s])
      else if (at.at(-1) !== s) at.push(s)
    }
  }
  return standsIn
}
