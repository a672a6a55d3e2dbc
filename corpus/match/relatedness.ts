import { FUNCTION_WORD } from '../text/terms'
import type { SentencePair } from './alignment'
import type { Subject } from './subject'

/**
 * How much two texts share outside the passages found so far, 0..1: the weight of the terms that stand in the rest
 * of both, as a share of the lighter rest. Texts on other subjects share about 0.1, reports of one event 0.2 and more;
 * there a sentence with familiar words proves nothing.
 */
export function relatedness(here: Subject, there: Subject, found: SentencePair[]): number {
  const restHere = weightsOutside(here, new Set(found.map((pair) => pair.here)))
  const restThere = weightsOutside(there, new Set(found.map((pair) => pair.there)))
  let shared = 0
  for (const [term, weight] of restHere) if (restThere.has(term)) shared += weight
  return shared / (Math.min(sum(restHere), sum(restThere)) || 1)
}

function weightsOutside({ reading: { sentences }, terms, weights }: Subject, inside: Set<number>): Map<number, number> {
  const outside = new Map<number, number>()
  for (let s = 0; s < sentences.count; s++) {
    if (inside.has(s)) continue
    for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? 0); i++) {
      const term = terms[i] ?? FUNCTION_WORD
      if (term !== FUNCTION_WORD) outside.set(term, weights[i] ?? 0)
    }
  }
  return outside
}

function sum(weights: Map<number, number>): number {
  let all = 0
  for (const weight of weights.values()) all += weight
  return all
}
