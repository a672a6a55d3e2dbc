import { longestRise } from '../longest-rise'
import type { SentencePair } from '../match/alignment'
import { partitionPoint } from '../partition-point'

/** A stretch of tokens on one side, half-open. */
export interface Stretch {
  first: number
  end: number
}

/** How surely the words before and after a stretch here and one there correspond, 0..1 each. */
export interface Tie {
  left: number
  right: number
}

/**
 * The places of two corresponding sentences: between the words that correspond in the same order (anchors) lie
 * gaps, and what stands in the same gap on both sides fills the same slot.
 */
export interface Slots {
  /** Words here and there that correspond, in rising order on both sides. */
  anchors: readonly (readonly [here: number, there: number])[]
  /** The word there that corresponds to a word here, also out of order, and the reverse. */
  alignedHere: ReadonlyMap<number, number>
  alignedThere: ReadonlyMap<number, number>
  tie(here: Stretch, there: Stretch): Tie
}

/** A neighbour of grammar alone is little evidence, the edge of both sentences as well. */
const GRAMMAR = 0.6
const EDGE = 0.5
/** A neighbour that was moved along with the slot. */
const MOVED = 0.9

/**
 * @param here bounds of the sentence on the page, in words; `there` alike
 * @param isContent whether a word of the page carries more than grammar
 */
export function readSlots(pair: SentencePair, here: Stretch, there: Stretch, isContent: (word: number) => boolean): Slots {
  // The others were moved.
  const rise = longestRise(pair.words, ([, word]) => word)
  // A lone word of grammar is found in any two sentences: it marks no place.
  const anchors = rise.filter(([i, j], k) => isContent(i) || isNext(rise[k - 1], i - 1, j - 1) || isNext(rise[k + 1], i + 1, j + 1))
  const hereAnchors = anchors.map(([word]) => word)
  const thereAnchors = anchors.map(([, word]) => word)
  const alignedHere = new Map(pair.words)
  const alignedThere = new Map(pair.words.map(([i, j]) => [j, i]))
  return { anchors, alignedHere, alignedThere, tie: (a, b) => ({ left: leftTie(a, b), right: rightTie(a, b) }) }

  function leftTie(a: Stretch, b: Stretch): number {
    const index = countBelow(hereAnchors, a.first) - 1
    const moved = a.first > here.first && alignedHere.get(a.first - 1) === b.first - 1 ? MOVED * weight(a.first - 1, b.first - 1, -1) : 0
    if (index !== countBelow(thereAnchors, b.first) - 1) return moved
    const [i, j] = anchors[index] ?? [here.first - 1, there.first - 1]
    const strength = index < 0 ? EDGE : weight(i, j, -1)
    return Math.max(moved, strength / (1 + (a.first - i - 1 + (b.first - j - 1)) / 2))
  }

  function rightTie(a: Stretch, b: Stretch): number {
    const index = countBelow(hereAnchors, a.end)
    const moved = a.end < here.end && alignedHere.get(a.end) === b.end ? MOVED * weight(a.end, b.end, 1) : 0
    if (index !== countBelow(thereAnchors, b.end)) return moved
    const [i, j] = anchors[index] ?? [here.end, there.end]
    const strength = index >= anchors.length ? EDGE : weight(i, j, 1)
    return Math.max(moved, strength / (1 + (i - a.end + (j - b.end)) / 2))
  }

  /** A content word ties fully; so does a word of grammar with its next neighbour corresponding too. */
  function weight(i: number, j: number, away: 1 | -1): number {
    return isContent(i) || alignedHere.get(i + away) === j + away ? 1 : GRAMMAR
  }
}

function isNext(pair: readonly [number, number] | undefined, i: number, j: number): boolean {
  return pair !== undefined && pair[0] === i && pair[1] === j
}

function countBelow(rising: readonly number[], value: number): number {
  return partitionPoint(rising.length, (index) => (rising[index] ?? 0) < value)
}

/** Pairs things best first, each at most once; `score` below 1 means they do not belong together. */
export function pairBest<A, B>(here: readonly A[], there: readonly B[], score: (a: A, b: B) => number): [A, B][] {
  const scored: { a: A; b: B; score: number }[] = []
  for (const a of here) {
    for (const b of there) {
      const value = score(a, b)
      if (value >= 1) scored.push({ a, b, score: value })
    }
  }
  scored.sort((x, y) => y.score - x.score)
  const taken = new Set<A | B>()
  const pairs: [A, B][] = []
  for (const { a, b } of scored) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  return pairs
}
