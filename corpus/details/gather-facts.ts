import type { Span } from '../article'
import type { Fact } from '../report'
import { gatherDenials } from './gather-denials'
import { gatherPlaces } from './gather-places'
import { gatherTolls } from './gather-tolls'
import type { Told } from './told'
import type { ToldSibling } from './told-sibling'

/**
 * The facts that the page and its siblings tell differently, one row each: first people killed, injured, arrested,
 * also where the sentences do not correspond; then every place of the page that a sibling fills with another
 * number, date or name, or whose quoted words it changed; then what one text affirms and another denies. A row holds
 * at least two values; one without a telling of the page is told by siblings alone.
 */
export function gatherFacts(page: Told, siblings: ToldSibling[]): Fact[] {
  const tolls = gatherTolls(page, siblings)
  const counted = tolls.flatMap(spansHere)
  const places = gatherPlaces(page, siblings).filter((fact) => !spansHere(fact).some((span) => counted.some((other) => meets(span, other))))
  return [...tolls, ...places, ...gatherDenials(page, siblings)]
}

function spansHere({ tellings }: Fact): Span[] {
  return tellings.filter((one) => one.in === 'here').map(({ span }) => span)
}

function meets(a: Span, b: Span): boolean {
  return Math.min(a[1], b[1]) > Math.max(a[0], b[0])
}
