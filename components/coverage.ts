import type { Span } from '../corpus/article'
import { words } from './words'

/** Share of the words of `text` (0..1) that stand inside at least one of the spans; a word counts when any of it does. */
export function coverage(text: string, spans: readonly Span[]): number {
  const all = words(text)
  if (all.length === 0) return 0
  const covered = union(spans)
  let inside = 0
  let next = 0
  for (const [start, end] of all) {
    while ((covered[next]?.[1] ?? Infinity) <= start) next++
    if ((covered[next]?.[0] ?? Infinity) < end) inside++
  }
  return inside / all.length
}

/** The same stretches without overlaps, in order. Empty and upside-down spans cover nothing. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [start, end] of spans.filter((span) => span[0] < span[1]).toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
