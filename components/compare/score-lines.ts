import type { Span } from '../../corpus/article'
import type { Work } from '../use-in-turns'
import { words } from '../words'
import type { Place, Reading } from './collate'

/**
 * Places as lines of a score: each at most `width` characters wide, counted by the widest of the texts in every place. Where all
 * agree, a line may end between any two words; a place with variants is never parted. Linear in the texts' length, in steps.
 */
export function* scoreLines(page: string, places: readonly Place[], width: number): Work<Place[][]> {
  const lines: Place[][] = []
  let left = 0
  const add = (place: Place, needed: number) => {
    const last = lines.at(-1)
    if (last && needed <= left) last.push(place)
    else {
      lines.push([place])
      left = width
    }
    left -= needed + 1
  }
  for (const place of places) {
    yield 1 + place.readings.length
    if (place.readings.some(({ kind }) => kind === 'differs' || kind === 'omits')) {
      add(place, Math.max(place.lemma[1] - place.lemma[0], ...place.readings.map((reading) => reading.words.length)))
      continue
    }
    const run = wordRun(page, place)
    yield run.count * (1 + place.readings.length)
    for (let from = 0; from < run.count;) {
      let to = fitting(run, from, left)
      // Nothing fits any more: a line is begun, with one word at least.
      if (to === from) to = Math.max(from + 1, fitting(run, from, width))
      add(part(page, place, run, from, to), widthOf(run, from, to))
      from = to
    }
  }
  return lines
}

/** A place in which all agree, word by word: the same words of every reading go with those of the lemma. */
interface WordRun {
  count: number
  /** In the page's text. */
  lemma: Span[]
  /** In each reading's words; none for a witness that does not reach here. */
  readings: Span[][]
}

function wordRun(page: string, { lemma: [start, end], readings }: Place): WordRun {
  const lemma = words(page.slice(start, end)).map((word): Span => [word[0] + start, word[1] + start])
  return { count: lemma.length, lemma, readings: readings.map((reading) => words(reading.words)) }
}

/** The word up to which the run, from a word on, is no wider than `room`. */
function fitting(run: WordRun, from: number, room: number): number {
  let to = from
  while (to < run.count && widthOf(run, from, to + 1) <= room) to++
  return to
}

function widthOf({ lemma, readings }: WordRun, from: number, to: number): number {
  return Math.max(...[lemma, ...readings].map((spans) => (spans[to - 1]?.[1] ?? 0) - (spans[from]?.[0] ?? 0)))
}

function part(page: string, { lemma, readings }: Place, run: WordRun, from: number, to: number): Place {
  const start = from === 0 ? lemma[0] : (run.lemma[from]?.[0] ?? lemma[1])
  const end = run.lemma[to]?.[0] ?? lemma[1]
  return {
    lemma: [start, start + page.slice(start, end).trimEnd().length],
    readings: readings.map((reading, witness) => partOf(reading, run.readings[witness] ?? [], from, to)),
  }
}

function partOf(reading: Reading, spans: Span[], from: number, to: number): Reading {
  if (reading.kind !== 'agrees') return reading
  return { kind: 'agrees', words: reading.words.slice(from === 0 ? 0 : spans[from]?.[0], spans[to]?.[0]).trimEnd() }
}
