import type { AlignedPair } from './sentence-pair'
import type { SentenceSums } from './subject'

type Evidence = Pick<AlignedPair, 'shared' | 'containment' | 'literal' | 'run' | 'quotedRun'>

/**
 * How far a pair of sentences is believed to be the same passage, as log odds against a pair that merely reports on
 * the same subject: 0 is even, above it the pair is believed on its own. Fitted by logistic regression on pairs of
 * sentences reworded by people or spun by synonyms against the nearest pairs of unrelated articles; BENCHMARKS.md has the curve.
 *
 * @param chance weight that the page's sentence shares with unrelated ones
 */
export function belief({ shared, containment, literal, run, quotedRun }: Evidence, chance: number): number {
  const beyondChance = Math.min(LARGEST_LOG, Math.max(-LARGEST_LOG, Math.log((shared + 0.05) / chance)))
  return 0.31 * Math.min(shared, 5) + 3.5 * beyondChance + 2.4 * containment + 8.5 * literal + 0.27 * Math.max(0, Math.min(run, 10) - 3) + 0.9 * Math.max(0, Math.min(quotedRun, 10) - 3) - 8.9
}

/** Beyond five times, or below a fifth, more says no more. */
const LARGEST_LOG = 1.6

/**
 * About the most that a pair of sentences can be believed, whatever the order of its words: most pairs need no look.
 *
 * @param shared weight of the terms that both hold, and their number
 * @param least below it, any bound will do
 */
export function mostBelief(here: SentenceSums, there: SentenceSums, shared: { weight: number; terms: number }, chance: number, least: number): number {
  const rough = withGrammar(Math.min(here.grammar, there.grammar))
  return rough < least ? rough : withGrammar(grammarInCommon(here.grammarClasses, there.grammarClasses))

  function withGrammar(grammar: number): number {
    const common = Math.min(shared.terms + grammar, here.words, there.words)
    const weight = shared.weight + GRAMMAR_WEIGHT * grammar
    return belief(
      {
        shared: weight,
        containment: Math.min(1, weight / (Math.min(here.weight, there.weight) || 1)),
        literal: (2 * common) / (here.words + there.words || 1),
        run: common,
        quotedRun: Math.min(here.quoted, there.quoted, common),
      },
      chance,
    )
  }
}

const GRAMMAR_WEIGHT = 0.1

function grammarInCommon(here: Uint8Array, there: Uint8Array): number {
  let common = 0
  for (let i = 0; i < here.length; i++) common += Math.min(here[i] ?? 0, there[i] ?? 0)
  return common
}
