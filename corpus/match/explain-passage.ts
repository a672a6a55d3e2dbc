import type { Span } from '../article'
import type { Passage } from '../report'
import { sentenceSpan } from '../text/sentences'
import type { Alignment } from './alignment'
import { belief } from './belief'
import { toPassage } from './passages'
import { alignSentences } from './sentence-pair'
import type { Subject } from './subject'

/** A passage with the evidence behind each pair of its sentences, for debugging; a report leaves `why` out. */
export interface ExplainedPassage extends Passage {
  why: SentenceEvidence[]
}

/** What speaks for two sentences telling the same: the sum, `belief`, in log odds, and the parts of `AlignedPair` it is made of. */
export interface SentenceEvidence {
  here: Span
  there: Span
  belief: number
  shared: number
  containment: number
  literal: number
  run: number
  quotedRun: number
}

/** As `toPassage`, saying why. */
export function explainPassage(here: Subject, there: Subject, alignment: Alignment): ExplainedPassage {
  const why = alignment.sentences.map((pair): SentenceEvidence => {
    const aligned = alignSentences(here, there, pair.here, pair.there)
    const { shared, containment, literal, run, quotedRun } = aligned
    return {
      here: sentenceSpan(here.reading.words, here.reading.sentences, pair.here),
      there: sentenceSpan(there.reading.words, there.reading.sentences, pair.there),
      belief: rounded(belief(aligned, here.chance[pair.here] ?? 0)), shared: rounded(shared), containment: rounded(containment), literal: rounded(literal), run, quotedRun,
    }
  })
  return { ...toPassage(here, there, alignment), why }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
