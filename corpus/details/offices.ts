import type { NameMention } from './names'
import { oneSpelling } from './same-word'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'
import { isTitle } from './titles'

/** The office that stands before a person's name: `Deputy Prime Minister`, `Secretary of State`. */
export interface Office {
  /** From the office's first word to the name's last. */
  stretch: Stretch
  /** `minister`, `president`, `secretary`. */
  head: string
  /** What tells this office from others of its head: `prime`, `foreign`, `state`. */
  kinds: ReadonlySet<string>
}

const HEADS = /^(?:minister|president|secretary|chancellor|governor|mayor|general|marshal)$/
const KINDS = new Set(
  (
    'prime foreign interior home defense defence finance treasury justice economy economics trade energy health education environment transport transportation ' +
    'labor labour agriculture culture housing immigration vice deputy lieutenant attorney major brigadier commerce state'
  ).split(' '),
)
/** Their being left out makes another office; another word left out only makes it shorter. */
const SUBORDINATE = new Set(['vice', 'deputy', 'lieutenant'])

/** Reads the office right before a name; null without one. */
export function officeOf({ tokens, first: start }: SentenceFacts, { first, end }: NameMention): Office | null {
  const key = (at: number): string => (at < start ? '' : (tokens[at]?.key ?? ''))
  if (key(first - 2) === 'of' && HEADS.test(key(first - 3))) return { stretch: { first: first - 3, end }, head: key(first - 3), kinds: new Set([key(first - 1)]) }
  if (!HEADS.test(key(first - 1))) return null
  let from = first - 1
  while (KINDS.has(key(from - 1)) && /^[ -]$/.test(tokens[from]?.before ?? '')) from--
  return { stretch: { first: from, end }, head: key(first - 1), kinds: new Set(Array.from({ length: first - 1 - from }, (_, k) => oneSpelling(key(from + k)))) }
}

/** Whether two offices cannot be one: another kind of minister, or one that only stands in for the other. */
export function isOtherOffice(a: Office, b: Office): boolean {
  if (a.head !== b.head) return false
  const [onlyA, onlyB] = [difference(a.kinds, b.kinds), difference(b.kinds, a.kinds)]
  return (onlyA.length > 0 && onlyB.length > 0) || [...onlyA, ...onlyB].some((kind) => SUBORDINATE.has(kind))
}

/** The words before a name that are its titles, the name itself included. */
export function withTitle({ tokens, first: start }: SentenceFacts, { first, end }: NameMention): Stretch {
  let from = first
  while (from > start && isTitle(tokens[from - 1]?.key ?? '')) from--
  return { first: from, end }
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((kind) => !b.has(kind))
}
