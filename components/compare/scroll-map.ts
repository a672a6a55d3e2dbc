import { longestRise } from '../../corpus/longest-rise'

/** A scroll position on the left and the one on the right that shows the same passage at the same height, in CSS pixels. */
export type Knot = [here: number, there: number]

/**
 * Knots of a scroll map: both ends, and between them the longest series of passages that comes in the same order on both sides.
 * Passages that were moved are left out: a map must never run backwards.
 */
export function scrollKnots(pairs: readonly Knot[], mostHere: number, mostThere: number): Knot[] {
  const inside = pairs.map(([here, there]): Knot => [clamp(here, mostHere), clamp(there, mostThere)])
  return [[0, 0], ...longestRise(inside.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]), ([, there]) => there), [mostHere, mostThere]]
}

/** Where the other side stands when one side (`from`: 0 left, 1 right) stands at `position`: linear between the knots. */
export function mapScroll(knots: readonly Knot[], position: number, from: 0 | 1): number {
  const to = from === 0 ? 1 : 0
  let before = knots[0] ?? [0, 0]
  // A text too short to scroll stays at its beginning, and does not send the other to its end.
  if (position <= before[from]) return before[to]
  for (const after of knots) {
    if (after[from] >= position && after[from] > before[from]) {
      const part = (position - before[from]) / (after[from] - before[from])
      return before[to] + part * (after[to] - before[to])
    }
    before = after
  }
  return before[to]
}

function clamp(position: number, most: number): number {
  return Math.min(Math.max(position, 0), most)
}
