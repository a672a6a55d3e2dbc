import type { Span } from '../corpus/article'
import { partitionPoint } from '../corpus/partition-point'

/** Share (0..1) of some words, in their order, that stand inside at least one of the spans; a word counts when any of it does. */
export function coverage(all: readonly Span[], spans: readonly Span[]): number {
  return all.length === 0 ? 0 : wordsInside(all, spans) / all.length
}

/** How many of some words, in their order, stand inside at least one of the spans. A few steps a span, however many words there are. */
export function wordsInside(all: readonly Span[], spans: readonly Span[]): number {
  let inside = 0
  let counted = 0
  for (const [start, end] of union(spans)) {
    const first = partitionPoint(all.length, (word) => (all[word]?.[1] ?? 0) <= start)
    const after = partitionPoint(all.length, (word) => (all[word]?.[0] ?? 0) < end)
    inside += Math.max(0, after - Math.max(first, counted))
    counted = Math.max(counted, after)
  }
  return inside
}

/** The same stretches without overlaps, in order. Empty and upside-down spans cover nothing. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [start, end] of spans.filter((span) => span[0] < span[1]).toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
