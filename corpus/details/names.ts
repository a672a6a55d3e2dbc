import type { Reading } from '../text/reading'
import { aliasKey } from './aliases'
import { languageOf } from './language'
import { isPersonTitle, isTitle } from './titles'
import { adjoins, type Token, tokensOf } from './tokens'

/** A person, place, organisation or other proper name as a text tells it, its titles left out. */
export interface NameMention {
  /** Half-open range of tokens. */
  first: number
  end: number
  /** Folded words, without titles, initials, connectors and ordinary company endings; a run that the alias table knows is one part, `=russia`. */
  parts: string[]
  /** Key of the alias table, or null. */
  alias: string | null
  /** Stands where its capital is no accident of position, or is known as a name from elsewhere. */
  certain: boolean
  /** The first word begins a sentence and is known from nowhere else: it may be no part of the name. */
  doubtful: boolean
}

/** Which words the texts print as names and which as ordinary words: decides on the first word of a sentence. */
export interface NameEvidence {
  /** Somewhere it has a capital that is no accident of position. */
  isCapital(key: string): boolean
  /** Somewhere it has none. */
  isLower(key: string): boolean
}

export function nameEvidence(...readings: Reading[]): NameEvidence {
  const known = readings.map(printedForms)
  return {
    isCapital: (key) => known.some(({ capital }) => capital.has(key)),
    isLower: (key) => known.some(({ lower }) => lower.has(key)),
  }
}

interface PrintedForms {
  capital: Set<string>
  lower: Set<string>
}

const cache = new WeakMap<Reading, PrintedForms>()

function printedForms(reading: Reading): PrintedForms {
  let forms = cache.get(reading)
  if (forms) return forms
  cache.set(reading, (forms = { capital: new Set(), lower: new Set() }))
  for (const token of tokensOf(reading)) {
    if (!token.capital) forms.lower.add(token.key)
    else if (!token.opens) forms.capital.add(token.key)
  }
  return forms
}

/**
 * Reads the names among the tokens `[from, to)` of one sentence: capitalised runs, the longest first. German gives every
 * noun a capital: there only known names and runs of several words count. Scripts without capitals have none.
 */
export function readNames(reading: Reading, from: number, to: number, taken: ReadonlySet<number>, evidence: NameEvidence): NameMention[] {
  const tokens = tokensOf(reading)
  const headline = isHeadline(tokens, from, to)
  const german = languageOf(reading) === 'de'
  const mentions: NameMention[] = []
  for (let at = from; at < to; ) {
    const end = isNameWord(at) ? readRun(at) : at
    if (end === at) {
      at++
      continue
    }
    const person = personStart(at, end)
    for (const [first, last] of person === at ? [[at, end] as const] : [[at, at + aliasLength(at)] as const, [person, end] as const]) {
      const mention = last > first ? toMention(first, last) : null
      if (mention && (!german || mention.alias !== null || mention.end - mention.first > 1)) mentions.push(mention)
    }
    at = end
  }
  return mentions

  /** A word that carries a name: capitalised, no date, number or pronoun, and not only for its place. */
  function isNameWord(at: number): boolean {
    const token = tokens[at]
    if (!token || taken.has(at) || !token.capital || NO_NAMES.has(token.key) || /^i(?:m|ve|d|ll)$/.test(token.key)) return false
    const alias = aliasKey(reading.words, at)
    if (alias && !alias.abbreviation && (!token.opens || !token.grammar)) return true
    if (token.grammar) return false
    if (!token.opens && !headline) return true
    // A title is stripped again, but leads to the name after it.
    if (isPersonTitle(token.key)) return true
    if (evidence.isLower(token.key)) return false
    if (evidence.isCapital(token.key)) return true
    const next = at + 1 < to ? tokens[at + 1] : undefined
    return next !== undefined && next.capital && !headline && adjoins(next) && !next.grammar && !taken.has(at + 1) && !COMMON_OPENERS.has(token.key)
  }

  function readRun(at: number): number {
    let end = at + (aliasLength(at) || 1)
    for (;;) {
      const last = tokens[end - 1]
      const next = end < to ? tokens[end] : undefined
      if (!last || !next || taken.has(end) || isPossessive(last)) return end
      if (joins(last, next) && (isNameWord(end) || /^(?:I|II|III|IV|X|V|Jr|Sr)$/.test(next.text))) end += aliasLength(end) || 1
      else if (CONNECTORS.has(next.text) && !(german && next.text.startsWith('de')) && adjoins(next) && end + 1 < to && isNameWord(end + 1) && joins(next, tokens[end + 1] ?? next)) end += 1 + (aliasLength(end + 1) || 1)
      else return end
    }
  }

  function aliasLength(at: number): number {
    const alias = aliasKey(reading.words, at)
    return alias && !alias.abbreviation ? Math.min(alias.length, to - at) : 0
  }

  /** Where the name of a person begins after the last title of a run: "Secretary of State Rex Tillerson", "Russian Foreign Minister Sergey Lavrov". */
  function personStart(first: number, end: number): number {
    for (let i = end - 2; i >= first; i--) {
      if (!isPersonTitle(tokens[i]?.key ?? '') || (i === first && aliasLength(i) > 1)) continue
      const of = /^(?:of|for)$/.test(tokens[i + 1]?.key ?? '')
      return of ? (i + 3 < end ? i + 3 : first) : i + 1
    }
    return first
  }

  function toMention(first: number, end: number): NameMention | null {
    let start = first
    while (start < end && ((isTitle(tokens[start]?.key ?? '') && aliasLength(start) < 2) || (start > first && CONNECTORS.has(tokens[start]?.text ?? '')))) start++
    if (start === end) return null
    const alias = aliasKey(reading.words, start)
    const parts: string[] = []
    for (let i = start; i < end; i++) {
      const inner = aliasKey(reading.words, i)
      if (inner && !inner.abbreviation && i + inner.length <= end) {
        parts.push(`=${inner.key}`)
        i += inner.length - 1
        continue
      }
      const key = tokens[i]?.key ?? ''
      const isInnerTitle = isTitle(key) && i + 1 < end
      if (!tokens[i]?.grammar && key.length > 1 && !COMPANY_ENDINGS.has(key) && !isInnerTitle) parts.push(...humps(tokens[i]?.text ?? '', key))
    }
    // "G+J", "H&M": initials are one word together.
    if (parts.length === 0) parts.push(tokens.slice(start, end).map(({ key }) => key).join(''))
    const certain = !headline && (end - start > 1 || alias !== null || !tokens[start]?.opens || evidence.isCapital(tokens[start]?.key ?? ''))
    const doubtful = alias === null && tokens[start]?.opens === true && !evidence.isCapital(tokens[start]?.key ?? '')
    return { first: start, end, parts, doubtful, alias: alias && !alias.abbreviation && alias.length === end - start ? alias.key : null, certain }
  }
}

/** "ExxonMobil" is Exxon and Mobil; "McCain" and "MacArthur" are one word. */
function humps(printed: string, key: string): string[] {
  const head = /^(?!Mac)\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}+$)/u.exec(printed)?.[0].length ?? 0
  return head > 0 && key.length === printed.length ? [key.slice(0, head), key.slice(head)] : [key]
}

/** Nearly every word has a capital: there a capital says nothing. */
function isHeadline(tokens: Token[], from: number, to: number): boolean {
  let content = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || !/^\p{L}/u.test(token.text) || token.grammar) continue
    content++
    if (token.capital) capitals++
  }
  return content >= 5 && content - capitals <= Math.max(1, content * 0.1)
}

function isPossessive(token: Token): boolean {
  return token.end - token.start > token.text.length
}

function joins(last: Token, next: Token): boolean {
  return /^(?: |\u00a0|-| & |&|\+|\n)$/.test(next.before) || (/^\.\s$/.test(next.before) && (last.text.length === 1 || isTitle(last.key)))
}

/** Capitals of other words: the pronoun, time zones. */
const NO_NAMES = new Set('i gmt utc est edt cst cdt mst mdt pst pdt bst cet cest am pm ok tv'.split(' '))
const CONNECTORS = new Set(['of', 'de', 'van', 'von', 'bin', 'al', 'el', 'da', 'della', 'du', 'del', 'der', 'den', 'la', 'ibn', 'di'])
const COMPANY_ENDINGS = new Set('inc corp co ltd llc plc ag sa gmbh corporation company group jr sr'.split(' '))
/** Words that begin sentences with a name after them: "Meanwhile Russia", "Former President Bush". */
const COMMON_OPENERS = new Set(
  (
    'former said says last earlier later asked today yesterday like unlike republican many some most several both two three four five ' +
    'once only even perhaps still now again first second next instead despite following according including because since when where ' +
    'why how what who'
  ).split(' '),
)
