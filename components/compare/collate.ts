import type { Span } from '../../corpus/article'
import { partitionPoint } from '../../corpus/partition-point'
import type { Work } from '../use-in-turns'
import { words } from '../words'
import { wordDifferences } from './word-differences'

/** How another article prints a stretch of the page. */
export interface Witness {
  text: string
  here: Span
  there: Span
}

/**
 * What a witness has in one place: the same words, other words, none, or nothing to compare, where its passage does not reach.
 * `words`: as the witness prints them.
 */
export type Reading = { kind: 'agrees' | 'differs'; words: string } | { kind: 'omits' | 'outside'; words: '' }

/** One place of the page's stretch, and what every witness has there. */
export interface Place {
  /** In the page's text; empty where only witnesses have words. */
  lemma: Span
  /** In the order of the witnesses. */
  readings: Reading[]
}

/** More signs than this around a word are no punctuation. */
const MOST_SIGNS = 4

/** Half-open, in words of the stretch; empty for words that come between two of them. */
type Interval = [from: number, to: number]

/** Words of a witness, and the words of the stretch that they stand for. */
interface Match {
  at: Interval
  same: boolean
  there: Span
}

/**
 * Collates the witnesses of one stretch, as a critical edition does: the stretch is cut into places so that each witness either
 * agrees in a place or has one reading of its own there, and readings of different witnesses stand in the same place where they
 * overlap. Joined, the lemmas give the words of the stretch, and the readings of a witness its words, with the signs around them.
 *
 * Every witness is aligned with the page alone (see `wordDifferences`), never with other witnesses: the page is the lemma, and no
 * guess about who took from whom is made. In steps: fifty reprints of a whole article are half a second of work.
 */
export function* collate(page: string, stretch: Span, witnesses: readonly Witness[]): Work<Place[]> {
  const lemmas = words(page.slice(...stretch)).map(([start, end]): Span => [start + stretch[0], end + stretch[0]])
  yield lemmas.length
  const matches: Match[][] = []
  for (const witness of witnesses) {
    matches.push(matchesOf(page, lemmas, witness))
    // Aligning costs more than reading.
    yield 3 * (matches.at(-1)?.length ?? 0)
  }
  const reach = matches.map((of): Interval => [of[0]?.at[0] ?? 0, of.at(-1)?.at[1] ?? 0])
  const variants = variantPlaces(matches)
  const cuts = new Set([...reach.flat(), ...variants.flat()])
  const places: Place[] = []
  for (const place of placesOf(lemmas.length, variants, cuts)) {
    places.push({
      lemma: lemmaSpan(page, lemmas, place, stretch),
      readings: witnesses.map(({ text }, witness) => reading(text, matches[witness] ?? [], reach[witness] ?? [0, 0], place)),
    })
    yield witnesses.length * (1 + place[1] - place[0])
  }
  return places
}

/** A witness's words in its own order, each with the page's words it stands for; what it leaves out has no words. */
function matchesOf(page: string, lemmas: Span[], { text, here, there }: Witness): Match[] {
  const matches: Match[] = []
  for (const part of wordDifferences(page.slice(...here), text.slice(...there))) {
    const from = firstFrom(lemmas, part.here[0] + here[0])
    const to = firstFrom(lemmas, part.here[1] + here[0])
    const theirs = words(text.slice(part.there[0] + there[0], part.there[1] + there[0])).map(([start, end]): Span => {
      const offset = part.there[0] + there[0]
      return [start + offset, end + offset]
    })
    if (part.same) for (const [index, word] of theirs.entries()) matches.push({ at: [from + index, from + index + 1], same: true, there: word })
    else matches.push({ at: [from, to], same: false, there: [theirs[0]?.[0] ?? 0, theirs.at(-1)?.[1] ?? 0] })
  }
  return matches
}

/** Index of the first word that starts at an offset or after it. */
function firstFrom(lemmas: Span[], offset: number): number {
  return partitionPoint(lemmas.length, (word) => (lemmas[word]?.[0] ?? 0) < offset)
}

/** Where any witness differs; intervals that overlap are one, since their readings cannot be told apart word by word. */
function variantPlaces(matches: Match[][]): Interval[] {
  const intervals = matches.flatMap((of) => of.filter(({ same }) => !same).map(({ at }) => at)).toSorted((one, other) => one[0] - other[0] || one[1] - other[1])
  const places: Interval[] = []
  for (const [from, to] of intervals) {
    const last = places.at(-1)
    const isSame = last && last[0] === from && last[1] === to
    if (last && (isSame || from < last[1])) last[1] = Math.max(last[1], to)
    else places.push([from, to])
  }
  return places
}

/** Variant places, and between them runs of words in which all agree. */
function placesOf(length: number, variants: Interval[], cuts: Set<number>): Interval[] {
  const places: Interval[] = []
  const agreed = (from: number, to: number) => {
    for (let start = from, at = from + 1; at <= to; at++)
      if (at === to || cuts.has(at)) {
        places.push([start, at])
        start = at
      }
  }
  let at = 0
  for (const place of variants) {
    agreed(at, place[0])
    places.push(place)
    at = place[1]
  }
  agreed(at, length)
  return places
}

function reading(text: string, matches: Match[], reach: Interval, place: Interval): Reading {
  if (place[0] < reach[0] || place[1] > reach[1]) return { kind: 'outside', words: '' }
  const inside = matchesIn(matches, place)
  const printed = inside.filter(({ there }) => there[0] < there[1])
  const start = printed[0]?.there[0]
  const end = printed.at(-1)?.there[1]
  const agrees = inside.every(({ same }) => same)
  if (start === undefined || end === undefined) return agrees ? { kind: 'agrees', words: '' } : { kind: 'omits', words: '' }
  return { kind: agrees ? 'agrees' : 'differs', words: text.slice(...withSigns(text, [start, end])) }
}

/** A witness's matches in a place. Words between two places belong to the empty place there, and not to those beside it. */
function matchesIn(matches: Match[], [from, to]: Interval): Match[] {
  let index = partitionPoint(matches.length, (at) => (matches[at]?.at[0] ?? 0) < from)
  const inside: Match[] = []
  for (let match = matches[index]; match && (match.at[0] < to || match.at[0] === from); match = matches[++index]) {
    if (from === to ? match.at[1] === to : match.at[1] > from && match.at[1] <= to) inside.push(match)
  }
  return inside
}

function lemmaSpan(page: string, lemmas: Span[], [from, to]: Interval, stretch: Span): Span {
  const start = lemmas[from]?.[0] ?? stretch[1]
  return from === to ? [start, start] : withSigns(page, [start, lemmas[to - 1]?.[1] ?? start])
}

/** With the quotation mark that opens the first word, and whatever follows the last one without a space. */
function withSigns(text: string, [start, end]: Span): Span {
  const opening = /["“„«‘'(]*$/u.exec(text.slice(Math.max(0, start - MOST_SIGNS), start))?.[0].length ?? 0
  const closing = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end, end + MOST_SIGNS))?.[0].length ?? 0
  return [start - opening, end + closing]
}
