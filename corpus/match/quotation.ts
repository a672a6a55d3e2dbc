import type { Span } from '../article'
import { firstWordAt } from '../text/words'
import type { Alignment } from './alignment'
import type { Subject } from './subject'

/** More than so many of the words that correspond stand between quotation marks. */
const QUOTE_SHARE = 0.7
/** So many of the shorter quotation's words stand in the other as they are. */
const SAME_WORDS = 0.9

/**
 * Whether what two texts share is mostly what somebody said, in the same words or in altered ones. For the same words
 * the marks of one text are enough: tweets and block quotations are set without.
 */
export function readQuotation(here: Subject, there: Subject, { here: spanHere, there: spanThere, sentences }: Alignment): 'same' | 'altered' | null {
  let all = 0
  let quotedOnce = 0
  let quotedTwice = 0
  let same = 0
  for (const { words } of sentences) {
    for (const [i, j] of words) {
      all++
      if (!here.quoted[i] && !there.quoted[j]) continue
      quotedOnce++
      if (here.quoted[i] && there.quoted[j]) quotedTwice++
      if (here.reading.words.key[i] === there.reading.words.key[j]) same++
    }
  }
  const lengths = [quotedWords(here, spanHere), quotedWords(there, spanThere)].filter((count) => count > 0)
  if (quotedOnce > QUOTE_SHARE * all && same >= SAME_WORDS * Math.min(...lengths)) return 'same'
  return quotedTwice > QUOTE_SHARE * all ? 'altered' : null
}

function quotedWords({ quoted, reading: { words } }: Subject, [start, end]: Span): number {
  let count = 0
  for (let i = firstWordAt(words, start); i < firstWordAt(words, end); i++) count += quoted[i] ?? 0
  return count
}
