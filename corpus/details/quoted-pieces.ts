import type { Change } from './changes'
import { groupBy } from './group-by'
import type { Stretch } from './slots'

/** A part of a change, and the quotations it stands in. */
export interface QuotedPiece extends Omit<Change, 'quotation'> {
  q1: number
  q2: number
}

const OUTSIDE = -1

/**
 * The parts of a change that stand between quotation marks on both sides, where the words beside the marks changed as
 * well: `dislike for "fresh` / `taste for "strong`. The n-th quotation here answers to the n-th there, and only if
 * both go on, on the same side, with words that correspond.
 */
export function quotedPieces({ here, there, hereWords, thereWords }: Change, quotedHere: Int32Array, quotedThere: Int32Array): QuotedPiece[] {
  const ours = byQuotation(hereWords, quotedHere)
  const theirs = byQuotation(thereWords, quotedThere)
  if (ours.length !== theirs.length) return []
  return ours.flatMap(([q1, words], k) => {
    const [q2, others] = theirs[k] ?? [OUTSIDE, []]
    const goesOn = [-1, 1].some((side) => neighbour(here, quotedHere, side) === q1 && neighbour(there, quotedThere, side) === q2)
    return goesOn ? [{ q1, q2, here: within(here, quotedHere, q1), there: within(there, quotedThere, q2), hereWords: words, thereWords: others }] : []
  })
}

function byQuotation(words: number[], quoted: Int32Array): [quotation: number, words: number[]][] {
  return [...groupBy(words, (word) => quoted[word] ?? OUTSIDE)].filter(([quotation]) => quotation !== OUTSIDE)
}

/** The quotation that the word before a stretch stands in, or the one behind it. */
function neighbour({ first, end }: Stretch, quoted: Int32Array, side: number): number {
  return quoted[side < 0 ? first - 1 : end] ?? OUTSIDE
}

function within({ first, end }: Stretch, quoted: Int32Array, quotation: number): Stretch {
  let [from, to] = [first, end]
  while (from < to && quoted[from] !== quotation) from++
  while (to > from && quoted[to - 1] !== quotation) to--
  return { first: from, end: to }
}
