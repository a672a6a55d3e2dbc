import type { SentencePair } from '../match/alignment'

/** A stretch of tokens on one side, half-open. */
export interface Stretch {
  first: number
  end: number
}

/** How far a stretch here and one there stand from the nearest words that correspond, both sides added; null: not the same words. */
export interface Tie {
  left: number | null
  right: number | null
}

/**
 * The places of two corresponding sentences: between the words that correspond in the same order (anchors) lie
 * gaps, and what stands in the same gap on both sides fills the same slot.
 */
export interface Slots {
  /** Words here and there that correspond, in rising order on both sides. */
  anchors: readonly (readonly [here: number, there: number])[]
  /** Words of the page that correspond to any word there, also out of order, and the reverse. */
  alignedHere: ReadonlySet<number>
  alignedThere: ReadonlySet<number>
  tie(here: Stretch, there: Stretch): Tie
}

export function readSlots(pair: SentencePair): Slots {
  const anchors = longestRise(pair.words)
  const hereAnchors = anchors.map(([here]) => here)
  const thereAnchors = anchors.map(([, there]) => there)
  return {
    anchors,
    alignedHere: new Set(pair.words.map(([here]) => here)),
    alignedThere: new Set(pair.words.map(([, there]) => there)),
    tie(here, there) {
      const leftHere = countBelow(hereAnchors, here.first) - 1
      const leftThere = countBelow(thereAnchors, there.first) - 1
      const rightHere = countBelow(hereAnchors, here.end)
      const rightThere = countBelow(thereAnchors, there.end)
      const left = anchors[leftHere]
      const right = anchors[rightHere]
      return {
        left: left && leftHere === leftThere ? here.first - left[0] - 1 + (there.first - left[1] - 1) : null,
        right: right && rightHere === rightThere ? right[0] - here.end + (right[1] - there.end) : null,
      }
    },
  }
}

/** How many entries of a rising list are below a value; O(log n). */
function countBelow(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The longest run of pairs that rise on both sides (patience sorting, O(n log n)); the others were moved. */
function longestRise(words: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const tailThere: number[] = []
  const previous = new Int32Array(words.length).fill(-1)
  words.forEach(([, there], index) => {
    const length = countBelow(tailThere, there)
    previous[index] = length > 0 ? (tails[length - 1] ?? -1) : -1
    tails[length] = index
    tailThere[length] = there
  })
  const rise: (readonly [number, number])[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = words[at]
    if (pair) rise.push(pair)
  }
  return rise.reverse()
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
