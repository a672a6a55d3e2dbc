import type { Span } from '../../corpus/article'
import { longestRise } from '../../corpus/longest-rise'
import { words } from '../words'

/** A stretch of both texts. Where `same` is false, one of the two may be empty. */
export interface WordDifference {
  same: boolean
  here: Span
  there: Span
}

/** Cells of the table at most (1,000 words against 1,000): past it, words that stand once on either side part the texts first. */
const MOST_CELLS = 1_000_000

/**
 * Which words two wordings of a passage share, for display. The parts tile both texts, in order: joined, each side gives back its
 * original. Case and what stands between words (spaces, punctuation) make no difference.
 *
 * Longest common subsequence of words by dynamic programming (Wagner, Fischer 1974), O(n·m) after common ends are taken off.
 * Passages are short and mostly alike, so the simple table beats Myers' algorithm here in size and is as quick. A whole article as
 * one passage is parted at the words that stand once on either side (patience diff, Cohen); where there are none, it is one difference.
 */
export function wordDifferences(here: string, there: string): WordDifference[] {
  const ours = words(here)
  const theirs = words(there)
  const ourKeys = ours.map(([start, end]) => here.slice(start, end).toLowerCase())
  const theirKeys = theirs.map(([start, end]) => there.slice(start, end).toLowerCase())
  return tiles(commonWords(ourKeys, theirKeys), ours, theirs, [here.length, there.length])
}

/** Pairs of positions of the words both share, rising on both sides. */
function commonWords(ours: string[], theirs: string[]): [number, number][] {
  const shorter = Math.min(ours.length, theirs.length)
  let head = 0
  while (head < shorter && ours[head] === theirs[head]) head++
  let tail = 0
  while (tail < shorter - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++
  const middle = commonMiddle(ours.slice(head, ours.length - tail), theirs.slice(head, theirs.length - tail))
  return [
    ...Array.from({ length: head }, (_, at): [number, number] => [at, at]),
    ...middle.map(([our, their]): [number, number] => [our + head, their + head]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [ours.length - tail + at, theirs.length - tail + at]),
  ]
}

function commonMiddle(ours: string[], theirs: string[]): [number, number][] {
  const width = theirs.length + 1
  if (ours.length * theirs.length > MOST_CELLS) return parted(ours, theirs)
  // longest[i * width + j]: the most words shared by what follows word i here and word j there.
  const longest = new Uint16Array((ours.length + 1) * width)
  const at = (our: number, their: number) => longest[our * width + their] ?? 0
  for (let our = ours.length - 1; our >= 0; our--)
    for (let their = theirs.length - 1; their >= 0; their--)
      longest[our * width + their] =
        ours[our] === theirs[their] ? at(our + 1, their + 1) + 1 : Math.max(at(our + 1, their), at(our, their + 1))
  const pairs: [number, number][] = []
  for (let our = 0, their = 0; our < ours.length && their < theirs.length;)
    if (ours[our] === theirs[their]) pairs.push([our++, their++])
    else if (at(our + 1, their) >= at(our, their + 1)) our++
    else their++
  return pairs
}

/** Common words of texts too long for one table: those that stand once on either side, in the same order, and what lies between them. */
function parted(ours: string[], theirs: string[]): [number, number][] {
  const theirPlaces = placesOfOnce(theirs)
  const shared = [...placesOfOnce(ours)].flatMap(([word, our]): [number, number][] => {
    const their = theirPlaces.get(word)
    return their === undefined ? [] : [[our, their]]
  })
  const anchors = longestRise(shared, ([, their]) => their)
  if (anchors.length === 0) return []
  const pairs: [number, number][] = []
  let [our, their] = [0, 0]
  for (const [ourNext, theirNext] of [...anchors, [ours.length, theirs.length] as const]) {
    for (const [one, other] of commonWords(ours.slice(our, ourNext), theirs.slice(their, theirNext))) pairs.push([one + our, other + their])
    if (ourNext < ours.length) pairs.push([ourNext, theirNext])
    ;[our, their] = [ourNext + 1, theirNext + 1]
  }
  return pairs
}

/** Words that stand once, in order, and where. */
function placesOfOnce(words: string[]): Map<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  for (const [at, word] of words.entries())
    if (places.has(word)) again.add(word)
    else places.set(word, at)
  for (const word of again) places.delete(word)
  return places
}

/** Parts from pairs: a part that is the same reaches over what stands between its words on both sides. */
function tiles(pairs: [number, number][], ours: Span[], theirs: Span[], ends: [number, number]): WordDifference[] {
  const parts: WordDifference[] = []
  const push = (same: boolean, here: Span, there: Span) => {
    if (here[0] === here[1] && there[0] === there[1]) return
    const last = parts.at(-1)
    if (last && last.same === same) {
      last.here[1] = here[1]
      last.there[1] = there[1]
    } else parts.push({ same, here, there })
  }
  let [our, their] = [0, 0]
  let [hereEnd, thereEnd] = [0, 0]
  for (const [ourNext, theirNext] of [...pairs, [ours.length, theirs.length] as const]) {
    if (our < ourNext || their < theirNext) {
      // Only the words differ: blanks and punctuation around them belong to the parts that do not.
      const hereWords = reach(ours, our, ourNext, hereEnd)
      const thereWords = reach(theirs, their, theirNext, thereEnd)
      push(true, [hereEnd, hereWords[0]], [thereEnd, thereWords[0]])
      push(false, hereWords, thereWords)
      ;[hereEnd, thereEnd] = [hereWords[1], thereWords[1]]
    }
    const [hereNext, thereNext] = [ours[ourNext]?.[1] ?? ends[0], theirs[theirNext]?.[1] ?? ends[1]]
    push(true, [hereEnd, hereNext], [thereEnd, thereNext])
    ;[hereEnd, thereEnd] = [hereNext, thereNext]
    ;[our, their] = [ourNext + 1, theirNext + 1]
  }
  return parts
}

/** From the first of some words to the last; nothing, at `end`, when there are none. */
function reach(spans: Span[], first: number, after: number, end: number): Span {
  return first < after ? [spans[first]?.[0] ?? end, spans[after - 1]?.[1] ?? end] : [end, end]
}
