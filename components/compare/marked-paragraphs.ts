import type { Span } from '../../corpus/article'
import { paragraphs } from '../paragraphs'
import type { SideMark } from './side-marks'

/** A stretch of text that is marked alike from end to end. Joined, the runs of a paragraph give back its text. */
export interface Run {
  span: Span
  /** The passage it belongs to (its place in `passages`); null outside of all. Of several, the one that began first. */
  passage: number | null
  /** Passages that begin with this run. */
  begins: number[]
  /** Of several, the gravest. */
  mark: SideMark | null
}

const GRAVEST_FIRST = ['strong', 'once', 'same', 'light'] as const

/** Cuts one side's text into paragraphs of runs. Passages and marks may overlap and may span paragraphs. */
export function markedParagraphs(text: string, passages: readonly Span[], marks: readonly SideMark[]): Run[][] {
  const passagesByStart = passages.map((span, passage) => ({ span, passage })).toSorted(byStart)
  const marksByStart = marks.map((mark) => ({ span: mark.span, mark })).toSorted(byStart)
  const nextPassages = sweep(passagesByStart)
  const nextMarks = sweep(marksByStart)
  const edges = [...new Set([...passages, ...marks.map(({ span }) => span)].flat())].toSorted((one, other) => one - other)
  const begun = new Set<number>()
  let edge = 0
  return paragraphs(text).map(([start, end]) => {
    const runs: Run[] = []
    while ((edges[edge] ?? Infinity) <= start) edge++
    for (let at = start; at < end;) {
      const to = Math.min(edges[edge] ?? end, end)
      const inside = nextPassages(at)
      const fresh = inside.map(({ passage }) => passage).filter((passage) => !begun.has(passage))
      for (const passage of fresh) begun.add(passage)
      runs.push({
        span: [at, to],
        passage: inside[0]?.passage ?? null,
        begins: fresh,
        mark: gravest(nextMarks(at).map(({ mark }) => mark)),
      })
      at = to
      while ((edges[edge] ?? Infinity) <= at) edge++
    }
    return runs
  })
}

/** Answers, for positions that only grow, which of the items (sorted by start) hold the position. */
function sweep<Item extends { span: Span }>(items: Item[]): (at: number) => Item[] {
  let next = 0
  let open: Item[] = []
  return (at) => {
    for (let item = items[next]; item && item.span[0] <= at; item = items[++next]) open.push(item)
    open = open.filter(({ span }) => span[1] > at)
    return open
  }
}

function gravest(marks: SideMark[]): SideMark | null {
  for (const strength of GRAVEST_FIRST) {
    const found = marks.find((mark) => mark.strength === strength)
    if (found) return found
  }
  return null
}

function byStart(one: { span: Span }, other: { span: Span }): number {
  return one.span[0] - other.span[0]
}
