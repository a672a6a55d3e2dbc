import type { Span } from '../article'
import type { DetailKind } from '../report'
import { type Token, tokensOf } from './tokens'
import type { Told } from './told'

/** Words that a label takes from before or after the place it names. */
const MOST_BEFORE = 4
const MOST_AFTER = 3
const MOST_COUNTED = 2
/** What a little word between two that tell something costs, in letters. */
const GAP_COST = 4
const MOST_GAP = 2

/** Two telling words of a quotation, with what stands between them: `quotation: utmost importance`. */
export function quotationLabel({ reading }: Told, span: Span): string {
  const { tokens, first, end } = tokensAt(reading, span)
  const telling = range(first, end).filter((i) => isTelling(tokens[i]))
  let best: { from: number; to: number; worth: number } | null = null
  telling.forEach((from, k) => {
    const to = telling[k + 1]
    if (to === undefined || to - from - 1 > MOST_GAP || range(from + 1, to + 1).some((i) => isBreak(tokens[i]))) return
    const worth = lengthOf(tokens[from]) + lengthOf(tokens[to]) - GAP_COST * (to - from - 1)
    if (!best || worth > best.worth) best = { from, to, worth }
  })
  const { from, to } = best ?? { from: telling[0] ?? first, to: telling[0] ?? end - 1 }
  return `quotation: ${printed(reading.text, tokens, hyphenStart(tokens, from, first), to + 1)}`
}

/**
 * What a number counts, `cattle`; else the words that lead to the place, with the place left open: `agreed on …`; else
 * those after it, `… left the hall`.
 */
export function placeLabel({ reading }: Told, kind: DetailKind, span: Span): string {
  const { tokens, first, end } = tokensAt(reading, span)
  const counted = kind === 'number' ? phraseAfter(tokens, end, MOST_COUNTED) : null
  if (counted && isTelling(tokens[end])) return printed(reading.text, tokens, end, counted)
  const from = phraseBefore(tokens, first)
  if (from !== null) return `${printed(reading.text, tokens, from, first)} …`
  const to = phraseAfter(tokens, end, MOST_AFTER)
  return to === null ? kind : `… ${printed(reading.text, tokens, end, to)}`
}

/** What is affirmed or denied: the telling words of a place and what follows them, `approve the bridge`. */
export function statementLabel({ reading }: Told, from: number, place: Span): string {
  const { tokens, end } = tokensAt(reading, place)
  return printed(reading.text, tokens, from, phraseAfter(tokens, end, MOST_AFTER) ?? end)
}

/** Start of the words before a place, back to one that tells something; null when none does in the same clause. */
function phraseBefore(tokens: Token[], first: number): number | null {
  for (let i = first - 1; i >= Math.max(0, first - MOST_BEFORE); i--) {
    if (isBreak(tokens[i + 1])) return null
    if (isTelling(tokens[i])) return hyphenStart(tokens, i, 0)
  }
  return null
}

/** End of the words after a place, on to the last of the next few that tells something; null when none does in the same clause. */
function phraseAfter(tokens: Token[], end: number, longest: number): number | null {
  let last: number | null = null
  for (let i = end; i < Math.min(tokens.length, end + longest) && !isBreak(tokens[i]); i++) if (isTelling(tokens[i])) last = i + 1
  return last
}

/** The first word of those that hyphens join: "all" of "all-time". */
function hyphenStart(tokens: Token[], at: number, least: number): number {
  let from = at
  while (from > least && tokens[from]?.before === '-') from--
  return from
}

/** The tokens that a span of a text covers, `[first, end)` of all. */
export function tokensAt(reading: Told['reading'], [start, stop]: Span): { tokens: Token[]; first: number; end: number } {
  const tokens = tokensOf(reading)
  const first = Math.max(0, tokens.findIndex((token) => token.end > start))
  let end = first
  while (end < tokens.length && (tokens[end]?.start ?? stop) < stop) end++
  return { tokens, first, end }
}

function isTelling(token: Token | undefined): boolean {
  return token !== undefined && !token.grammar && !/^(?:more|least|about|nearly|almost)$/.test(token.key) && !/^\d/.test(token.text)
}

/** Something else than a space, a hyphen or a currency sign stands before it. */
function isBreak(token: Token | undefined): boolean {
  return token === undefined || !/^(?:[^\S\n]+|-|)\p{Sc}?$/u.test(token.before)
}

function lengthOf(token: Token | undefined): number {
  return token?.key.length ?? 0
}

function printed(text: string, tokens: Token[], from: number, end: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k)
}
