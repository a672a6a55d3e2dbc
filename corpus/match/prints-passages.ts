import { firstWordAt } from '../text/words'
import type { Alignment } from './alignment'
import { readQuotation } from './quotation'
import type { Subject } from './subject'

/** So many words of quotations that no other article prints, or but two others, are no chance meeting. */
const LEAST_WORDS_ALONE = 10
const LEAST_WORDS_AMONG_FEW = 36
const FEW = 3

/**
 * Whether an article on another story prints enough of a page to be shown. What somebody said in public is quoted in
 * many reports, and sharing nothing else shows no kinship; two articles with quotations that hardly anybody else
 * has are kin after all.
 *
 * @param printings as `countPrintings` gives them
 */
export function printsPassages(here: Subject, there: Subject, printings: Uint16Array, passages: Alignment[]): boolean {
  if (passages.some((passage) => readQuotation(here, there, passage) !== 'same')) return true
  const { words } = here.reading
  let alone = 0
  let amongFew = 0
  for (const { here: [start, end] } of passages) {
    for (let i = firstWordAt(words, start); i < firstWordAt(words, end); i++) {
      const printed = printings[i] ?? 0
      if (printed === 1) alone++
      if (printed >= 1 && printed <= FEW) amongFew++
    }
  }
  return alone >= LEAST_WORDS_ALONE || amongFew >= LEAST_WORDS_AMONG_FEW
}
