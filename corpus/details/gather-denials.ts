import type { Fact } from '../report'
import { statementStart } from './denials'
import { statementLabel, tokensAt } from './fact-labels'
import { groupBy } from './group-by'
import { telling, toFact } from './tellings'
import type { Told } from './told'
import type { ToldSibling } from './told-sibling'

/** What one text affirms and another denies in otherwise the same words, "did not approve" / "approved": one row a place of the page. */
export function gatherDenials(page: Told, siblings: ToldSibling[]): Fact[] {
  const places = siblings.flatMap(({ id, told, details }) =>
    details.flatMap(({ here, there, denies }) => (denies && here && there ? [{ here, other: telling(id, told.reading.text, there) }] : [])),
  )
  return [...groupBy(places, ({ here }) => here.join()).values()].flatMap((group) => {
    const place = group[0]?.here
    if (!place) return []
    const { tokens, ...stretch } = tokensAt(page.reading, place)
    return toFact(statementLabel(page, statementStart(tokens, stretch), place), [telling('here', page.reading.text, place), ...group.map(({ other }) => other)])
  })
}
