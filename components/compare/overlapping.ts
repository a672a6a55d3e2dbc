import type { Span } from '../../corpus/article'
import { partitionPoint } from '../../corpus/partition-point'

/**
 * Answers which of some spans, by their places in the list, share at least one code unit with a stretch; by their starts. A look-up
 * costs no more than the spans from the first that reaches into the stretch on.
 */
export function overlapping(spans: readonly (Span | null)[]): (stretch: Span) => number[] {
  const byStart = spans.flatMap((span, index) => (span === null || span[0] >= span[1] ? [] : [{ span, index }])).toSorted((one, other) => one.span[0] - other.span[0])
  /** How far the spans up to each reach. */
  const reach: number[] = []
  for (const { span } of byStart) reach.push(Math.max(span[1], reach.at(-1) ?? 0))
  return ([start, end]) => {
    const first = partitionPoint(byStart.length, (at) => (reach[at] ?? 0) <= start)
    const after = partitionPoint(byStart.length, (at) => (byStart[at]?.span[0] ?? 0) < end)
    return byStart.slice(first, after).flatMap(({ span, index }) => (span[1] > start ? [index] : []))
  }
}
