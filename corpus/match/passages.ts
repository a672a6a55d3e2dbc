import type { Passage } from '../report'
import { wordsIn } from '../text/words'
import type { Alignment } from './alignment'
import type { Subject } from './subject'

/** At least so many of the words of both sides stand on the other: edited. Fewer: said again in other words. */
const EDITED_SHARE = 0.6
/** More than so many of the words that correspond stand between quotation marks: a quotation both print. */
const QUOTE_SHARE = 0.7

/** What the reader is told of an alignment: where it is, how near the wording is, whether it is a quotation. */
export function toPassage(here: Subject, there: Subject, alignment: Alignment): Passage {
  return {
    here: alignment.here,
    there: alignment.there,
    kind: kindOf(here, there, alignment),
    quote: quotedShare(here, there, alignment) > QUOTE_SHARE,
  }
}

function kindOf(here: Subject, there: Subject, { here: spanHere, there: spanThere, sentences }: Alignment): Passage['kind'] {
  const wordsHere = wordsIn(here.reading.words, spanHere)
  const wordsThere = wordsIn(there.reading.words, spanThere)
  const pairs = sentences.flatMap((pair) => pair.words)
  const sameKeys = pairs.filter(([i, j]) => here.reading.words.key[i] === there.reading.words.key[j]).length
  const inOrder = sentences.every(({ words }) => words.every(([, j], k) => k === 0 || j === (words[k - 1]?.[1] ?? 0) + 1))
  if (inOrder && sameKeys === wordsHere && sameKeys === wordsThere) return 'verbatim'
  return Math.min(pairs.length / wordsHere, pairs.length / wordsThere) >= EDITED_SHARE ? 'edited' : 'reworded'
}

/** Share of the words that correspond which both texts print between quotation marks. */
function quotedShare(here: Subject, there: Subject, { sentences }: Alignment): number {
  const pairs = sentences.flatMap((pair) => pair.words)
  return pairs.filter(([i, j]) => here.quoted[i] && there.quoted[j]).length / (pairs.length || 1)
}
