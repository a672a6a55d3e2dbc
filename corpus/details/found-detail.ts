import type { Span } from '../article'
import type { Detail, DetailKind } from '../report'
import type { Stretch } from './slots'
import type { Token } from './tokens'

/** A detail and the rule that found it, for debugging; a report leaves `why` out. */
export interface FoundDetail extends Detail {
  why: string
}

/** From the first word's start to the last word's end. */
export function spanOf(tokens: Token[], { first, end }: Stretch): Span {
  return [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0]
}

export function found(kind: DetailKind, here: Span | null, there: Span | null, same: boolean, why: string): FoundDetail {
  return { kind, here, there, same, why }
}
