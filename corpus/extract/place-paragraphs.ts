import type { Span } from '../article'
import { partitionPoint } from '../partition-point'
import { KEY, keyPlaces } from './key-places'
import { squeeze } from './squeeze'

/** A paragraph of an article and where a page shows it. Places and lengths are in squeezed units. */
export interface PlacedParagraph {
  /** UTF-16 offset in the article's text. */
  start: number
  text: string
  /** In the paragraph's order; none when the page does not show it. */
  stretches: Stretch[]
}

export interface Stretch {
  /** Offset in the paragraph. */
  start: number
  /** Offset in the page. */
  place: number
  length: number
}

/**
 * Places an article's paragraphs in a page's squeezed text, of which `blocks` are the blocks in order.
 * 1. A paragraph that is one block of the page, and only one, stands there.
 * 2. One that the page repeats takes the copy next to its placed neighbours.
 * 3. One that is no block any more, since the page has changed, is placed in stretches, by keys at the starts of its words.
 */
export function placeParagraphs(text: string, page: string, blocks: readonly Span[]): PlacedParagraph[] {
  const paragraphs = paragraphsOf(text)
  const squeezed = paragraphs.map((paragraph) => squeeze(paragraph.text))
  const places = chooseCopies(squeezed, copiesOf(squeezed, page, blocks))
  const lost = paragraphs.filter((_, index) => places[index] === undefined)
  const keys = lost.length > 0 ? keyPlaces(page, lost.flatMap((paragraph) => wordStarts(paragraph.text).map(({ key }) => key))) : null

  let after = 0
  paragraphs.forEach((paragraph, index) => {
    const units = squeezed[index] ?? ''
    const place = places[index]
    if (place !== undefined) paragraph.stretches = [{ start: 0, place, length: units.length }]
    else if (keys) paragraph.stretches = stretchesOf(paragraph.text, units, page, keys, after)
    const last = paragraph.stretches.at(-1)
    if (last) after = last.place + last.length
  })
  return paragraphs
}

function paragraphsOf(text: string): PlacedParagraph[] {
  const paragraphs: PlacedParagraph[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    paragraphs.push({ start, text: paragraph, stretches: [] })
    start += paragraph.length + 2
  }
  return paragraphs
}

/** For each paragraph, the places of the blocks that say just the same, ascending. */
function copiesOf(squeezed: string[], page: string, blocks: readonly Span[]): number[][] {
  const placesOf = new Map<string, number[]>(squeezed.map((units) => [units, []]))
  for (const [start, end] of blocks) placesOf.get(page.slice(start, end))?.push(start)
  return squeezed.map((units) => placesOf.get(units) ?? [])
}

function chooseCopies(squeezed: string[], copies: number[][]): (number | undefined)[] {
  const uses = new Map<string, number>()
  for (const units of squeezed) uses.set(units, (uses.get(units) ?? 0) + 1)
  const places = copies.map((list, index) => (list.length === 1 && uses.get(squeezed[index] ?? '') === 1 ? list[0] : undefined))

  // From the back first: a teaser on top of the page repeats the start of an article, hardly anything repeats its end.
  for (let index = places.length - 2; index >= 0; index--) {
    const next = places[index + 1]
    if (next !== undefined) places[index] ??= copies[index]?.[firstAtLeast(copies[index] ?? [], next) - 1]
  }
  let before = -1
  for (let index = 0; index < places.length; index++) {
    places[index] ??= copies[index]?.[firstAtLeast(copies[index] ?? [], before + 1)]
    before = places[index] ?? before
  }
  return places
}

/** Index of the first of ascending numbers that is not below `least`. */
function firstAtLeast(ascending: number[], least: number): number {
  return partitionPoint(ascending.length, (index) => (ascending[index] ?? 0) < least)
}

/** The words of a paragraph that a key can start at: their offset in squeezed units, and the key. */
function wordStarts(text: string): { at: number; key: string }[] {
  const units = squeeze(text)
  const starts: { at: number; key: string }[] = []
  let at = 0
  for (const word of text.split(/\s+/)) {
    if (at + KEY > units.length) break
    starts.push({ at, key: units.slice(at, at + KEY) })
    at += squeeze(word).length
  }
  return starts
}

function stretchesOf(text: string, units: string, page: string, keys: Map<string, number[]>, after: number): Stretch[] {
  const stretches: Stretch[] = []
  let covered = 0
  for (const { at, key } of wordStarts(text)) {
    if (at < covered) continue
    const places = keys.get(key) ?? []
    const place = places[firstAtLeast(places, after)] ?? places[0]
    if (place === undefined) continue
    let length = KEY
    while (at + length < units.length && units[at + length] === page[place + length]) length++
    stretches.push({ start: at, place, length })
    covered = at + length
    after = place + length
  }
  return stretches
}
