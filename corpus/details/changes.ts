import { isAcronymToo } from '../text/acronyms'
import { negates } from './negations'
import type { Pairing } from './pairing'
import { quotedPieces } from './quoted-pieces'
import { quotedWords } from './quoted-words'
import { isSameSpelling, isSameWording } from './same-word'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'

/** One gap between corresponding words, whose own words differ. */
export interface Change {
  here: Stretch
  there: Stretch
  /** Words of the stretches that correspond to nothing. */
  hereWords: number[]
  thereWords: number[]
  /** `here:there`, the quotations that both stretches stand in; null when they do not both. */
  quotation: string | null
}

/**
 * The gaps of two corresponding sentences whose words differ, in order, without those that a detail has named.
 * Little words, spelling and, outside quotations, endings are no change.
 */
export function readChanges(pairing: Pairing): Change[] {
  const { here, there, slots, usedHere, usedThere } = pairing
  const quotedHere = quotedWords(here.reading)
  const quotedThere = quotedWords(there.reading)
  const changes: Change[] = []
  let from = [here.first, there.first] as const
  for (const [i, j] of [...slots.anchors, [here.end, there.end] as const]) {
    const gap = { here: { first: from[0], end: i }, there: { first: from[1], end: j } }
    from = [i + 1, j + 1]
    const hereWords = changedWords(gap.here, slots.alignedHere, usedHere)
    const thereWords = changedWords(gap.there, slots.alignedThere, usedThere)
    if (hereWords.length > 0 || thereWords.length > 0) {
      const change: Change = { here: gap.here, there: gap.there, hereWords, thereWords, quotation: null }
      if (!isTrivial(pairing, change)) {
        const [q1, q2] = [quotationOf(hereWords, gap.here, quotedHere), quotationOf(thereWords, gap.there, quotedThere)]
        if (q1 < 0 || q2 < 0) changes.push(...splitOff(change))
        else if (isAlteration(change, q1, q2)) changes.push({ ...change, quotation: `${q1}:${q2}` })
      }
    }
    const altered = alteredInQuotation(i, j)
    if (altered) changes.push(altered)
  }
  return changes

  /** What was altered between quotation marks, and apart from it what changed beside them. */
  function splitOff(change: Change): Change[] {
    const pieces = quotedPieces(change, quotedHere, quotedThere).filter(({ q1, q2, ...piece }) => !isTrivial(pairing, piece) && isAlteration(piece, q1, q2))
    if (pieces.length === 0) return [change]
    const rest = {
      ...change,
      hereWords: change.hereWords.filter((word) => !pieces.some(({ hereWords }) => hereWords.includes(word))),
      thereWords: change.thereWords.filter((word) => !pieces.some(({ thereWords }) => thereWords.includes(word))),
    }
    const altered = pieces.map(({ q1, q2, ...piece }) => ({ ...piece, quotation: `${q1}:${q2}` }))
    return rest.hereWords.length + rest.thereWords.length > 0 && !isTrivial(pairing, rest) ? [rest, ...altered] : altered
  }

  /** At the edge of a quotation one text may merely quote more of it; in brackets an editor explains, by dots he leaves out. */
  function isAlteration(change: Omit<Change, 'quotation'>, q1: number, q2: number): boolean {
    const { hereWords, thereWords } = change
    const isInside = isAround(change.here, quotedHere, q1) && isAround(change.there, quotedThere, q2)
    const isShort = hereWords.length > 0 && thereWords.length > 0 && Math.max(hereWords.length, thereWords.length) <= LONGEST_EDGE
    const isEditors = isBracketed(here, hereWords) || isBracketed(there, thereWords) || isElided(here, change.here, hereWords) || isElided(there, change.there, thereWords)
    return (isInside || isShort) && !isEditors && !goesOn(here, change.here, hereWords, there, change.there, thereWords) && !goesOn(there, change.there, thereWords, here, change.here, hereWords)
  }

  /** Words pair by their stems; between quotation marks the ending counts too. */
  function alteredInQuotation(i: number, j: number): Change | null {
    const [a, b] = [here.tokens[i], there.tokens[j]]
    const [q1, q2] = [quotedHere[i] ?? -1, quotedThere[j] ?? -1]
    if (!a || !b || i >= here.end || q1 < 0 || q2 < 0 || usedHere.has(i) || usedThere.has(j) || isSameSpelling(a.key, b.key)) return null
    return { here: { first: i, end: i + 1 }, there: { first: j, end: j + 1 }, hereWords: [i], thereWords: [j], quotation: `${q1}:${q2}` }
  }
}

/** So many words tell that a sentence goes on in the next one. */
const LEAST_ON = 3

/** One sentence in one text, two in the other: the words that one seems to lack follow behind its full stop. */
function goesOn(long: SentenceFacts, { end }: Stretch, words: number[], short: SentenceFacts, stop: Stretch, others: number[]): boolean {
  if (others.length > 0 || words.length < LEAST_ON || stop.end !== short.end || end !== long.end) return false
  return words.slice(0, LEAST_ON).every((word, k) => long.tokens[word]?.key === short.tokens[short.end + k]?.key)
}

/** At the edge of a quotation only so many words can have been replaced, rather than quoted or not. */
const LONGEST_EDGE = 3

function changedWords({ first, end }: Stretch, aligned: ReadonlyMap<number, number>, used: ReadonlySet<number>): number[] {
  const words: number[] = []
  for (let i = first; i < end; i++) if (!aligned.has(i) && !used.has(i)) words.push(i)
  return words
}

function isTrivial({ here, there }: Pairing, { hereWords, thereWords }: Pick<Change, 'hereWords' | 'thereWords'>): boolean {
  const keysHere = hereWords.map((i) => wordingKey(here, i))
  const keysThere = thereWords.map((i) => wordingKey(there, i))
  // A "not" more or less turns the statement round.
  if (hereWords.filter((i) => negates(here.tokens, i)).length !== thereWords.filter((i) => negates(there.tokens, i)).length) return false
  return isSameWording(keysHere, keysThere) || (hereWords.every((i) => here.tokens[i]?.grammar) && thereWords.every((i) => there.tokens[i]?.grammar))
}

/** The key by which wording is compared: IT is no it. */
function wordingKey({ tokens }: SentenceFacts, word: number): string {
  const { key, grammar } = tokens[word] ?? { key: '', grammar: true }
  return !grammar && isAcronymToo(key) ? key.toUpperCase() : key
}

/** The quotation that holds the changed words, or both neighbours of an empty place; -1 when not one quotation does. */
function quotationOf(words: number[], gap: Stretch, quoted: Int32Array): number {
  const [first, last] = words.length > 0 ? [words[0] ?? 0, words.at(-1) ?? 0] : [gap.first - 1, gap.end]
  const one = quoted[first] ?? -1
  return one === (quoted[last] ?? -1) ? one : -1
}

function isAround({ first, end }: Stretch, quoted: Int32Array, quotation: number): boolean {
  return quoted[first - 1] === quotation && quoted[end] === quotation
}

/** `Andy [McCabe]` */
function isBracketed({ reading: { text }, tokens }: SentenceFacts, words: number[]): boolean {
  const [first, last] = [tokens[words[0] ?? -1], tokens[words.at(-1) ?? -1]]
  return first !== undefined && last !== undefined && /[[(]["'“”‘’]?$/.test(first.before) && /[\])]/.test(text.slice(last.end, last.end + 2))
}

/** `our prosecutors ... conducted` */
function isElided({ tokens }: SentenceFacts, { end }: Stretch, words: number[]): boolean {
  return words.length === 0 && /\.\s?\.|…/.test(tokens[end]?.before ?? '')
}

/** The changes outside quotations, those with one corresponding word between them as one: "missile strikes" and "cruise missiles". */
export function wordingChanges(changes: Change[]): Change[] {
  const result: Change[] = []
  for (const change of changes) {
    if (change.quotation !== null) continue
    const last = result.at(-1)
    if (last && isSwapAround(last, change)) result[result.length - 1] = join(last, change)
    else result.push(change)
  }
  return result
}

/** A word taken away on one side of the corresponding one, a word put in on the other. */
function isSwapAround(last: Change, next: Change): boolean {
  if (next.here.first - last.here.end !== 1 || next.there.first - last.there.end !== 1) return false
  const [a, b, c, d] = [last.hereWords, next.thereWords, last.thereWords, next.hereWords].map(({ length }) => length)
  return (a === 0 && b === 0) !== (c === 0 && d === 0)
}

function join(last: Change, next: Change): Change {
  return {
    here: { first: last.here.first, end: next.here.end },
    there: { first: last.there.first, end: next.there.end },
    hereWords: [...last.hereWords, last.here.end, ...next.hereWords],
    thereWords: [...last.thereWords, last.there.end, ...next.thereWords],
    quotation: null,
  }
}

/**
 * What a reader should see of a change: its words; where one side has none, both with the word after or before
 * that corresponds, "lavishly praised" and "praised".
 */
export function shownOf({ here, there }: Pairing, change: Change): { here: Stretch; there: Stretch } {
  const ours = stretchOf(change.hereWords)
  const theirs = stretchOf(change.thereWords)
  if (ours && theirs) return { here: ours, there: theirs }
  if (change.here.end < here.end && change.there.end < there.end) {
    return {
      here: { first: ours?.first ?? change.here.end, end: change.here.end + 1 },
      there: { first: theirs?.first ?? change.there.end, end: change.there.end + 1 },
    }
  }
  const beforeHere = Math.max(here.first, change.here.first - 1)
  const beforeThere = Math.max(there.first, change.there.first - 1)
  return { here: { first: beforeHere, end: ours?.end ?? beforeHere + 1 }, there: { first: beforeThere, end: theirs?.end ?? beforeThere + 1 } }
}

/** From the first of some words to the last; null without any. */
export function stretchOf(words: number[]): Stretch | null {
  const first = words[0]
  const last = words.at(-1)
  return first === undefined || last === undefined ? null : { first, end: last + 1 }
}

/** How many of some words carry more than grammar. */
export function contentCount({ tokens }: SentenceFacts, words: number[]): number {
  return words.filter((i) => !tokens[i]?.grammar).length
}
