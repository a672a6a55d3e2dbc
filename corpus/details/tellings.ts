import type { Span } from '../article'
import type { Fact, Telling } from '../report'

export function telling(source: string, text: string, span: Span): Telling {
  return { in: source, span, value: text.slice(span[0], span[1]) }
}

/** A row when it holds two values at least, of two texts at least; what a text says twice is said once. */
export function toFact(label: string, tellings: Telling[]): Fact[] {
  const once = [...new Map(tellings.toReversed().map((one) => [`${one.in} ${one.value.toLowerCase()}`, one])).values()].toReversed()
  const values = new Set(once.map(({ value }) => value.toLowerCase()))
  const sources = new Set(once.map((one) => one.in))
  return values.size > 1 && sources.size > 1 ? [{ label, tellings: once }] : []
}
