import type { Span } from '../article'
import type { Alignment } from '../match/alignment'
import type { Detail, Fact, Telling } from '../report'
import { spanOf } from './found-detail'
import { isFunctionWord } from './function-words'
import { groupBy } from './group-by'
import { languageOf } from './language'
import { nameEvidence } from './names'
import { qualified } from './number-details'
import { quotedWords } from './quoted-words'
import { equalValues, mayBeSame } from './same-number'
import { readSentenceFacts } from './sentence-facts'
import { tokensOf } from './tokens'
import type { Told } from './told'
import { isSameToll, readTolls, type Toll } from './tolls'

/** One sibling of the page, with what `findDetails` found in it. */
export interface ToldSibling {
  id: string
  told: Told
  details: Detail[]
  alignments: Alignment[]
}

/**
 * The facts that the page and its siblings tell differently, one row each: first people killed, injured, arrested,
 * also where the sentences do not correspond; then every place of the page that a sibling fills with another
 * number, date or name, or whose quoted words it changed. A row holds at least two values.
 */
export function gatherFacts(page: Told, siblings: ToldSibling[]): Fact[] {
  const tolls = gatherTolls(page, siblings)
  const counted = tolls.flatMap(spansHere)
  return [...tolls, ...gatherPlaces(page, siblings).filter((fact) => !spansHere(fact).some((span) => counted.some((other) => meets(span, other))))]
}

function spansHere({ tellings }: Fact): Span[] {
  return tellings.filter((one) => one.in === 'here').map(({ span }) => span)
}

function gatherTolls(page: Told, siblings: ToldSibling[]): Fact[] {
  const all = [{ id: 'here', told: page }, ...siblings.map(({ id, told }) => ({ id, told }))].flatMap(({ id, told }) => tollsOf(told).map((toll) => ({ id, toll })))
  const rows: { id: string; toll: Toll }[][] = []
  for (const entry of all) {
    const row = rows.find((members) => members.some(({ toll }) => isSameToll(toll, entry.toll)))
    if (row) row.push(entry)
    else rows.push([entry])
  }
  return rows.map(withoutOthers).flatMap((members) => {
    const differ = members.some(({ id, toll: a }) => members.some(({ id: other, toll: b }) => id !== other && !equalValues(a.number, b.number) && !mayBeSame(a.number, b.number)))
    if (!differ) return []
    const tellings = members.map(({ id, toll: { number, sentence } }): Telling => telling(id, sentence.reading.text, spanOf(sentence.tokens, qualified(number))))
    return toFact(members[0]?.toll.role ?? '', tellings)
  })
}

/** A text that has another's very number means that one; what else it counts is another fact. */
function withoutOthers(members: { id: string; toll: Toll }[]): { id: string; toll: Toll }[] {
  const agrees = (member: { id: string; toll: Toll }): boolean => members.some(({ id, toll }) => id !== member.id && equalValues(toll.number, member.toll.number))
  return members.filter((member) => agrees(member) || !members.some((other) => other.id === member.id && agrees(other)))
}

/** More sentences with victims than this are a list of them, not a story. */
const MOST_TOLLS = 40

function tollsOf(told: Told): Toll[] {
  if (languageOf(told.reading) !== 'en') return []
  const evidence = nameEvidence(told.reading)
  const tolls: Toll[] = []
  for (let sentence = 0; sentence < told.reading.sentences.count && tolls.length < MOST_TOLLS; sentence++) tolls.push(...readTolls(readSentenceFacts(told, sentence, evidence)))
  return tolls
}

const TOLD_KINDS = new Set(['number', 'date', 'name', 'quote'])

function gatherPlaces(page: Told, siblings: ToldSibling[]): Fact[] {
  const places = siblings.flatMap(({ id, told, details }) =>
    details.flatMap(({ kind, here: changed, there: changedThere, same }) => {
      if (same || !changed || !changedThere || !TOLD_KINDS.has(kind)) return []
      const here = kind === 'quote' ? quotationAt(page, changed) : changed
      const there = kind === 'quote' ? quotationAt(told, changedThere) : changedThere
      return [{ key: `${kind} ${here.join()}`, kind, here, other: telling(id, told.reading.text, there) }]
    }),
  )
  return [...groupBy(places, ({ key }) => key).values()]
    .toSorted((a, b) => (a[0]?.here[0] ?? 0) - (b[0]?.here[0] ?? 0))
    .flatMap((group) => {
      const first = group[0]
      if (!first) return []
      const others = [...new Map(group.map(({ other }) => [`${other.in} ${other.span.join()}`, other])).values()]
      return toFact(labelOf(page, first.kind, first.here), [telling('here', page.reading.text, first.here), ...others])
    })
}

/** The quotation that holds a stretch, as far as it stands in the sentence; the stretch itself when none does. */
function quotationAt({ reading }: Told, [start, end]: Span): Span {
  const { words, sentences } = reading
  const word = words.start.indexOf(start)
  const quoted = quotedWords(reading)
  if (word < 0 || (quoted[word] ?? -1) < 0) return [start, end]
  const borders = new Set(sentences.firstWord)
  let first = word
  while (first > 0 && !borders.has(first) && quoted[first - 1] === quoted[word]) first--
  let last = word
  while (last + 1 < words.count && !borders.has(last + 1) && quoted[last + 1] === quoted[word]) last++
  return [words.start[first] ?? start, Math.max(end, words.end[last] ?? end)]
}

function telling(source: string, text: string, span: Span): Telling {
  return { in: source, span, value: text.slice(span[0], span[1]) }
}

/** A row when it holds two values at least, of two texts at least. */
function toFact(label: string, tellings: Telling[]): Fact[] {
  const values = new Set(tellings.map(({ value }) => value.toLowerCase()))
  const sources = new Set(tellings.map((one) => one.in))
  return values.size > 1 && sources.size > 1 ? [{ label, tellings }] : []
}

/** The nearest words that tell what the place is about: what is counted, else what stands before it. */
function labelOf({ reading }: Told, kind: Detail['kind'], span: Span): string {
  const tokens = tokensOf(reading)
  const isTelling = (i: number): boolean => {
    const token = tokens[i]
    return token !== undefined && !isFunctionWord(token.key) && token.key !== 'more' && !/^\d/.test(token.text)
  }
  const first = tokens.findIndex(({ end }) => end > span[0])
  let end = first
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span[1]) end++
  const words = (from: number, to: number): string[] => {
    const list: string[] = []
    for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++) if (isTelling(i)) list.push(tokens[i]?.text ?? '')
    return list
  }
  if (kind === 'quote') return `quotation: ${tellingWords(words(first, end)).join(' ')}`
  const after = words(end, end + 3).slice(0, 2)
  const label = after.length > 0 ? after : words(first - 4, first).slice(-2)
  if (label.length === 0) return kind
  return kind === 'number' ? label.join(' ') : `${kind}: ${label.join(' ')}`
}

/** Two words to know a quotation by: the first two that are long enough to say something, else the first two. */
function tellingWords(words: string[]): string[] {
  const long = words.filter((word) => word.length >= LONG_WORD)
  return (long.length >= 2 ? long : words).slice(0, 2)
}

const LONG_WORD = 6

function meets(a: Span, b: Span): boolean {
  return Math.min(a[1], b[1]) > Math.max(a[0], b[0])
}
