import type { Span } from '../article'
import type { Passage } from '../report'
import { isOneWord } from '../text/acronyms'
import { tellingSigns } from '../text/signs'
import { wordsIn } from '../text/words'
import type { Alignment } from './alignment'
import { readQuotation } from './quotation'
import type { Subject } from './subject'

/** At least so many of the words of both sides stand on the other: edited. Fewer: said again in other words. */
const EDITED_SHARE = 0.6

/** What the reader is told of an alignment: where it is, how near the wording is, whether it is a quotation. */
export function toPassage(here: Subject, there: Subject, alignment: Alignment): Passage {
  return {
    here: alignment.here,
    there: alignment.there,
    kind: kindOf(here, there, alignment),
    quote: readQuotation(here, there, alignment) !== null,
    ...(alignment.sentences.every(({ here: s }) => here.sums[s]?.weight === 0) && { furniture: true as const }),
  }
}

function kindOf(here: Subject, there: Subject, { here: spanHere, there: spanThere, sentences }: Alignment): Passage['kind'] {
  const wordsHere = wordsIn(here.reading.words, spanHere)
  const wordsThere = wordsIn(there.reading.words, spanThere)
  const pairs = sentences.flatMap((pair) => pair.words)
  const sameKeys = pairs.filter(([i, j]) => here.reading.words.key[i] === there.reading.words.key[j]).length
  const inOrder = sentences.every(({ words }) => words.every(([, j], k) => k === 0 || j === (words[k - 1]?.[1] ?? 0) + 1))
  if (inOrder && sameKeys === wordsHere && sameKeys === wordsThere && isPrintedAlike(here, there, spanHere, spanThere, pairs)) return 'verbatim'
  return Math.min(pairs.length / wordsHere, pairs.length / wordsThere) >= EDITED_SHARE ? 'edited' : 'reworded'
}

/** Words of equal keys tell the same but for the signs beside them, $5 and €5, and acronyms that fold to other words, US and us. */
function isPrintedAlike({ reading: here }: Subject, { reading: there }: Subject, spanHere: Span, spanThere: Span, pairs: [number, number][]): boolean {
  if (tellingSigns(here.text.slice(...spanHere)) !== tellingSigns(there.text.slice(...spanThere))) return false
  return pairs.every(([i, j]) => isOneWord(here.words, i, there.words, j))
}
