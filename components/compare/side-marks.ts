import type { Span } from '../../corpus/article'
import type { Detail, DetailKind, Passage } from '../../corpus/report'
import { overlapping } from './overlapping'
import { wordDifferences } from './word-differences'

export type Side = 'here' | 'there'

/**
 * `strong`: a slot filled differently; `once`: said on this side only; `same`: another way to say the same; `light`: other words.
 */
export type MarkStrength = 'strong' | 'once' | 'same' | 'light'

/** A stretch of one side's text that is to be marked. */
export interface SideMark {
  span: Span
  kind: DetailKind
  strength: MarkStrength
  /** What the other side says in its place; empty when it says nothing. */
  other: string
}

/** Where two wordings share less than this part of their letters, marking every other word would say nothing. */
const LEAST_COMMON = 0.4

/** The marks of one side that may stand in a stretch of its text. */
export type MarksIn = (stretch: Span) => SideMark[]

/**
 * What is to be marked on either side: every detail, and inside linked passages the words that differ though no detail covers them.
 * In no particular order; marks may overlap. Each detail and passage is looked into when a stretch that it stands in is asked for.
 */
export function sideMarks(here: string, there: string, passages: Passage[], details: Detail[]): Record<Side, MarksIn> {
  const covered = { here: byStart(details.map((detail) => detail.here)), there: byStart(details.map((detail) => detail.there)) }
  const found = [
    ...details.map((detail) => ({ ...detail, marks: once(() => detailMarks(here, there, detail)) })),
    ...passages.map((passage) => ({ ...passage, marks: once(() => wordingMarks(here, there, passage, covered)) })),
  ]
  const marksOf = (side: Side): MarksIn => {
    const standsIn = overlapping(found.map((each) => each[side]))
    return (stretch) => standsIn(stretch).flatMap((at) => found[at]?.marks()[side] ?? [])
  }
  return { here: marksOf('here'), there: marksOf('there') }
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined
  return () => (made ??= { result: make() }).result
}

function detailMarks(here: string, there: string, detail: Detail): Record<Side, SideMark[]> {
  const strength = strengthOf(detail)
  const spans = differingSpans(here, there, detail)
  const said = { here: detail.here ? here.slice(...detail.here) : '', there: detail.there ? there.slice(...detail.there) : '' }
  const marks = (side: Side, other: string) => spans[side].map((span): SideMark => ({ span, kind: detail.kind, strength, other }))
  return { here: marks('here', said.there), there: marks('there', said.here) }
}

/** The words of a passage that differ and that no detail covers. */
function wordingMarks(here: string, there: string, passage: Passage, covered: Record<Side, Span[]>): Record<Side, SideMark[]> {
  const marks: Record<Side, SideMark[]> = { here: [], there: [] }
  const parts = wordDifferences(here.slice(...passage.here), there.slice(...passage.there))
  const common = parts.reduce((sum, part) => sum + (part.same ? part.here[1] - part.here[0] : 0), 0)
  if (common < LEAST_COMMON * (passage.here[1] - passage.here[0])) return marks
  for (const part of parts) {
    if (part.same) continue
    for (const side of ['here', 'there'] as const) {
      const offset = passage[side][0]
      const otherSide = side === 'here' ? 'there' : 'here'
      const text = side === 'here' ? there : here
      const other = text.slice(part[otherSide][0] + passage[otherSide][0], part[otherSide][1] + passage[otherSide][0])
      for (const span of without([part[side][0] + offset, part[side][1] + offset], covered[side])) marks[side].push({ span, kind: 'wording', strength: 'light', other })
    }
  }
  return marks
}

function strengthOf({ kind, here, there, same, denies }: Detail): MarkStrength {
  if (same) return 'same'
  if (!here || !there) return 'once'
  return kind === 'wording' && !denies ? 'light' : 'strong'
}

/** Of a long slot (a quotation, say) only the words that differ; all of it where no word does, or all do. */
function differingSpans(here: string, there: string, detail: Detail): Record<Side, Span[]> {
  if (detail.same || !detail.here || !detail.there)
    return { here: detail.here ? [detail.here] : [], there: detail.there ? [detail.there] : [] }
  const parts = wordDifferences(here.slice(...detail.here), there.slice(...detail.there)).filter(({ same }) => !same)
  const within = (slot: Span, side: Side) => {
    const spans = parts.map((part): Span => [part[side][0] + slot[0], part[side][1] + slot[0]]).filter(([start, end]) => start < end)
    return spans.length > 0 ? spans : [slot]
  }
  return { here: within(detail.here, 'here'), there: within(detail.there, 'there') }
}

function byStart(spans: (Span | null)[]): Span[] {
  return spans.filter((span) => span !== null).toSorted((one, other) => one[0] - other[0])
}

/** What of a span the given ones (sorted by start) leave over. */
function without([start, end]: Span, covered: Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (const [coveredStart, coveredEnd] of covered) {
    if (coveredStart >= end) break
    if (coveredEnd <= from) continue
    if (coveredStart > from) left.push([from, coveredStart])
    from = coveredEnd
  }
  if (from < end) left.push([from, end])
  return left
}
