import type { SentencePair } from './alignment'

/** The sentences of one text that a passage holds, and those between them that it does not. */
export interface PassageExtent {
  first: number
  last: number
  holes: number[]
}

export function extentOf(pairs: SentencePair[], side: 'here' | 'there'): PassageExtent {
  const paired = [...new Set(pairs.map((pair) => pair[side]))].toSorted((x, y) => x - y)
  const [first = 0] = paired
  const holes: number[] = []
  for (let k = 1; k < paired.length; k++) for (let s = (paired[k - 1] ?? 0) + 1; s < (paired[k] ?? 0) && holes.length < MOST_HOLES; s++) holes.push(s)
  return { first, last: paired.at(-1) ?? first, holes }
}

/** The two sentences before a passage, the two after it and those in its holes. */
export function openIn({ first, last, holes }: PassageExtent, sentences: number): number[] {
  return [...holes, first - 1, last + 1, first - 2, last + 2].filter((s) => s >= 0 && s < sentences)
}

export function include(extent: PassageExtent, s: number): void {
  if (s === extent.first - 2 || s === extent.last + 2) extent.holes.push(s < extent.first ? s + 1 : s - 1)
  extent.first = Math.min(extent.first, s)
  extent.last = Math.max(extent.last, s)
  extent.holes = extent.holes.filter((hole) => hole !== s)
}

/** More holes than this are a list of advertisements, not lines that were moved. */
const MOST_HOLES = 6
