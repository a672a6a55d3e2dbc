import type { Span } from '../../corpus/article'
import { paragraphs } from '../paragraphs'
import { overlapping } from './overlapping'
import type { MarksIn, SideMark } from './side-marks'

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

/**
 * Cuts one side's text into paragraphs of runs, one by one as they are asked for. Passages and marks may overlap and may span
 * paragraphs.
 */
export function* markedParagraphs(text: string, passages: readonly Span[], marksIn: MarksIn): Generator<Run[], void> {
  const passagesIn = overlapping(passages)
  const begun = new Set<number>()
  for (const [start, end] of paragraphs(text)) {
    const inside = passagesIn([start, end]).flatMap((passage): { passage: number; span: Span }[] => {
      const span = passages[passage]
      return span ? [{ passage, span }] : []
    })
    const marks = marksIn([start, end])
    const edges = [...inside, ...marks].flatMap(({ span }) => span).filter((edge) => edge > start && edge < end)
    const runs: Run[] = []
    let at = start
    for (const to of [...new Set([...edges, end])].toSorted((one, other) => one - other)) {
      const open = inside.filter(({ span }) => span[0] <= at && span[1] > at).map(({ passage }) => passage)
      const fresh = open.filter((passage) => !begun.has(passage))
      for (const passage of fresh) begun.add(passage)
      runs.push({ span: [at, to], passage: open[0] ?? null, begins: fresh, mark: gravest(marks.filter(({ span }) => span[0] <= at && span[1] > at)) })
      at = to
    }
    yield runs
  }
}

function gravest(marks: SideMark[]): SideMark | null {
  for (const strength of GRAVEST_FIRST) {
    const found = marks.find((mark) => mark.strength === strength)
    if (found) return found
  }
  return null
}
