import type { Span } from '../../corpus/article'
import { words } from '../words'
import type { Place, Reading } from './collate'

/**
 * Places as lines of a score: each at most `width` characters wide, counted by the widest of the texts in every place. Where all
 * agree, a line may end between any two words; a place with variants is never parted.
 */
export function scoreLines(page: string, places: readonly Place[], width: number): Place[][] {
  const lines: Place[][] = []
  let left = 0
  const add = (place: Place) => {
    const needed = widthOf(place)
    const last = lines.at(-1)
    if (last && needed <= left) last.push(place)
    else {
      lines.push([place])
      left = width
    }
    left -= needed + 1
  }
  for (const place of places) {
    if (place.readings.some(({ kind }) => kind === 'differs' || kind === 'omits')) {
      add(place)
      continue
    }
    let rest: Place | null = place
    while (rest) {
      const [fitting, behind]: [Place, Place | null] = parted(page, rest, lines.length === 0 ? width : left, width)
      add(fitting)
      rest = behind
    }
  }
  return lines
}

function widthOf({ lemma, readings }: Place): number {
  return Math.max(lemma[1] - lemma[0], ...readings.map((reading) => reading.words.length))
}

/** As many words as fit, or else one, and the rest; with none that fits, a whole line is filled anew. */
function parted(page: string, place: Place, left: number, width: number): [Place, Place | null] {
  if (widthOf(place) <= left) return [place, null]
  const lemmas = wordSpans(page, place.lemma)
  const fits = (room: number) => {
    let count = 0
    while (count < lemmas.length && widthOf(partOf(page, place, lemmas, 0, count + 1)) <= room) count++
    return count
  }
  const count = fits(left) || Math.max(1, fits(width))
  if (count >= lemmas.length) return [place, null]
  return [partOf(page, place, lemmas, 0, count), partOf(page, place, lemmas, count, lemmas.length)]
}

/** Agreement is word for word, so the same words of every reading go with those of the lemma. */
function partOf(page: string, { lemma, readings }: Place, lemmas: Span[], from: number, to: number): Place {
  const start = from === 0 ? lemma[0] : (lemmas[from]?.[0] ?? lemma[1])
  const end = lemmas[to]?.[0] ?? lemma[1]
  return { lemma: [start, start + page.slice(start, end).trimEnd().length], readings: readings.map((reading) => part(reading, from, to)) }
}

function part(reading: Reading, from: number, to: number): Reading {
  if (reading.kind !== 'agrees') return reading
  const spans = words(reading.words)
  return { kind: 'agrees', words: reading.words.slice(from === 0 ? 0 : spans[from]?.[0], spans[to]?.[0]).trimEnd() }
}

function wordSpans(page: string, [start, end]: Span): Span[] {
  return words(page.slice(start, end)).map((span): Span => [span[0] + start, span[1] + start])
}
