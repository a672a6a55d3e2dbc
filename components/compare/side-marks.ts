import type { Span } from '../../corpus/article'
import type { Detail, DetailKind, Passage } from '../../corpus/report'
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

/**
 * What is to be marked on either side: every detail, and inside linked passages the words that differ though no detail covers them.
 * In no particular order; marks may overlap.
 */
export function sideMarks(here: string, there: string, passages: Passage[], details: Detail[]): Record<Side, SideMark[]> {
  const marks: Record<Side, SideMark[]> = { here: [], there: [] }
  for (const detail of details) {
    const strength = strengthOf(detail)
    if (detail.here) marks.here.push({ span: detail.here, kind: detail.kind, strength, other: detail.there ? there.slice(...detail.there) : '' })
    if (detail.there) marks.there.push({ span: detail.there, kind: detail.kind, strength, other: detail.here ? here.slice(...detail.here) : '' })
  }
  const covered = { here: byStart(marks.here), there: byStart(marks.there) }
  for (const passage of passages) {
    const parts = wordDifferences(here.slice(...passage.here), there.slice(...passage.there))
    const common = parts.reduce((sum, part) => sum + (part.same ? part.here[1] - part.here[0] : 0), 0)
    if (common < LEAST_COMMON * (passage.here[1] - passage.here[0])) continue
    for (const part of parts) {
      if (part.same) continue
      for (const side of ['here', 'there'] as const) {
        const offset = passage[side][0]
        const otherSide = side === 'here' ? 'there' : 'here'
        const text = side === 'here' ? there : here
        const other = text.slice(part[otherSide][0] + passage[otherSide][0], part[otherSide][1] + passage[otherSide][0])
        for (const span of without([part[side][0] + offset, part[side][1] + offset], covered[side]))
          marks[side].push({ span, kind: 'wording', strength: 'light', other })
      }
    }
  }
  return marks
}

function strengthOf({ kind, here, there, same }: Detail): MarkStrength {
  if (same) return 'same'
  if (!here || !there) return 'once'
  return kind === 'wording' ? 'light' : 'strong'
}

function byStart(marks: SideMark[]): Span[] {
  return marks.map(({ span }) => span).sort((one, other) => one[0] - other[0])
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
