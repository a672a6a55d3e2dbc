import type { Span } from '../article'
import type { Fact } from '../report'
import { statementLabel } from './fact-labels'
import { groupBy } from './group-by'
import { negates } from './negations'
import { telling, toFact } from './tellings'
import { tokensOf } from './tokens'
import type { Told } from './told'
import type { ToldSibling } from './told-sibling'

/**
 * What one text affirms and another denies in otherwise the same words: "did not approve" / "approved". One row a
 * place of the page. Where other words changed with the negation, "did not approve" / "refused", both may say the
 * same, and nothing is gathered.
 */
export function gatherDenials(page: Told, siblings: ToldSibling[]): Fact[] {
  const places = siblings.flatMap(({ id, told, details }) =>
    details.flatMap(({ kind, here, there }) => {
      if (kind !== 'wording' || !here || !there) return []
      const [ours, theirs] = [readStatement(page, here), readStatement(told, there)]
      const isDenied = ours.negations !== theirs.negations && ours.content !== '' && ours.content === theirs.content
      return isDenied ? [{ here, first: ours.first, other: telling(id, told.reading.text, there) }] : []
    }),
  )
  return [...groupBy(places, ({ here }) => here.join()).values()].flatMap((group) => {
    const place = group[0]
    if (!place) return []
    return toFact(statementLabel(page, place.first, place.here), [telling('here', page.reading.text, place.here), ...group.map(({ other }) => other)])
  })
}

/** What a denial brings along in English. */
const AUXILIARY = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|be|been)$/

/** How often a stretch denies, the stems of its words, in order, and the first word of that. */
function readStatement({ reading }: Told, [start, stop]: Span): { negations: number; content: string; first: number } {
  const tokens = tokensOf(reading)
  const stems: string[] = []
  let negations = 0
  let first = -1
  for (let i = tokens.findIndex(({ end }) => end > start); i >= 0 && (tokens[i]?.start ?? stop) < stop; i++) {
    const token = tokens[i]
    if (!token) break
    if (negates(tokens, i)) negations++
    else if (!AUXILIARY.test(token.key)) {
      if (first < 0) first = i
      stems.push(token.stem)
    }
  }
  return { negations, content: stems.join(' '), first: Math.max(0, first) }
}
