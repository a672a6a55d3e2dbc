import { type Change, contentCount, shownOf } from './changes'
import { type FoundDetail, found, spanOf } from './found-detail'
import { groupBy } from './group-by'
import type { Pairing } from './pairing'
import { quotationAround } from './quotation-extent'
import type { Stretch } from './slots'

/** A quotation with so many changes, or with several that make so large a share of its words, is shown whole. */
const MANY_CHANGES = 3
const LARGE_SHARE = 1 / 3
/** So much of the shorter quotation's content must stand in the other, or they are two statements. */
const LEAST_SHARED = 0.4

/** Quotations whose words were changed: each change, or the whole where much of it was. */
export function quoteDetails(pairing: Pairing, changes: Change[]): FoundDetail[] {
  const quoted = changes.filter(({ quotation }) => quotation !== null)
  return [...groupBy(quoted, ({ quotation }) => quotation).values()].flatMap((group) => describe(pairing, group))
}

function describe(pairing: Pairing, group: Change[]): FoundDetail[] {
  const first = group[0]
  if (!first) return []
  const { here, there } = pairing
  const whole = {
    here: quotationAround(here, first.hereWords[0] ?? first.here.first - 1),
    there: quotationAround(there, first.thereWords[0] ?? first.there.first - 1),
  }
  if (!isSameStatement(pairing, whole)) return []
  const changed = Math.max(
    group.reduce((sum, { hereWords }) => sum + hereWords.length, 0) / (whole.here.end - whole.here.first),
    group.reduce((sum, { thereWords }) => sum + thereWords.length, 0) / (whole.there.end - whole.there.first),
  )
  if (group.length >= MANY_CHANGES || (group.length > 1 && changed > LARGE_SHARE)) return [quote(whole, 'quote: changed in many places')]
  return group.map((change) => quote(shownOf(pairing, change), 'quote: words changed'))

  function quote(shown: { here: Stretch; there: Stretch }, why: string): FoundDetail {
    return found('quote', spanOf(here.tokens, shown.here), spanOf(there.tokens, shown.there), false, why)
  }
}

function isSameStatement({ here, there, slots }: Pairing, whole: { here: Stretch; there: Stretch }): boolean {
  const shorter = Math.min(contentCount(here, wordsOf(whole.here)), contentCount(there, wordsOf(whole.there)))
  const shared = wordsOf(whole.here).filter((word) => {
    const other = slots.alignedHere.get(word) ?? -1
    return other >= whole.there.first && other < whole.there.end
  })
  // Two words that were changed leave nothing to know the statement by but its place.
  return shorter <= 2 || contentCount(here, shared) >= shorter * LEAST_SHARED
}

function wordsOf({ first, end }: Stretch): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k)
}
