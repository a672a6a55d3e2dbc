import type { Span } from '../article'
import type { Words } from '../text/words'
import type { Alignment, SentencePair } from './alignment'
import type { Subject } from './subject'

/**
 * Joins paired sentences to passages as a person would mark them: neighbours on both sides, in whatever order,
 * are one passage, and no sentence that stands alone on its side is inside one. A passage ends where its sentences
 * end, unless the sentence goes on alone for long: then it ends with the last word both print.
 */
export function joinPassages(here: Subject, there: Subject, pairs: SentencePair[]): Alignment[] {
  return groupPairs(here, there, pairs)
    .map((sentences) => ({
      here: extent(here, sentences, 'here'),
      there: extent(there, sentences, 'there'),
      sentences: sentences.toSorted((x, y) => x.here - y.here || x.there - y.there),
    }))
    .toSorted((x, y) => x.here[0] - y.here[0] || x.here[1] - y.here[1])
}

/** Parts pairs into groups whose sentences follow each other on both sides. */
export function groupPairs(here: Subject, there: Subject, pairs: SentencePair[]): SentencePair[][] {
  return splitAtHoles(pairs, { here: ordinals(here), there: ordinals(there) })
}

/** Numbers a text's sentences, boilerplate not counted: a line of advertisement inside a passage is no hole in it. */
function ordinals({ reading: { sentences }, weights }: Subject): Uint32Array {
  const numbers = new Uint32Array(sentences.count)
  for (let s = 0, next = 0; s < sentences.count; s++) {
    numbers[s] = next
    if (weights.subarray(sentences.firstWord[s], sentences.firstWord[s + 1]).some((weight) => weight > 0)) next++
  }
  return numbers
}

/** Parts pairs until each group's sentences follow each other without a hole on both sides. */
function splitAtHoles(pairs: SentencePair[], order: { here: Uint32Array; there: Uint32Array }): SentencePair[][] {
  for (const side of ['here', 'there'] as const) {
    const runs: SentencePair[][] = []
    for (const pair of pairs.toSorted((x, y) => x[side] - y[side])) {
      const run = runs.at(-1)
      if (run && (order[side][pair[side]] ?? 0) - (order[side][run.at(-1)?.[side] ?? 0] ?? 0) <= 1) run.push(pair)
      else runs.push([pair])
    }
    if (runs.length > 1) return runs.flatMap((run) => splitAtHoles(run, order))
  }
  return pairs.length > 0 ? [pairs] : []
}

/** Words at an end of a sentence that the other text does not print, up to which the whole sentence is taken. */
const LONGEST_TAIL = 6
const LARGEST_TAIL_SHARE = 0.45

function extent({ reading: { words, sentences } }: Subject, pairs: SentencePair[], side: 'here' | 'there'): Span {
  const matched = pairs.flatMap((pair) => pair.words.map((word) => word[side === 'here' ? 0 : 1]))
  const paired = pairs.map((pair) => pair[side])
  const first = Math.min(...paired)
  const last = Math.max(...paired)
  const from = sentences.firstWord[first] ?? 0
  const to = (sentences.firstWord[last + 1] ?? words.count) - 1
  const firstMatched = Math.min(...matched)
  const lastMatched = Math.max(...matched)
  const headLength = (sentences.firstWord[first + 1] ?? words.count) - from
  const tailLength = to + 1 - (sentences.firstWord[last] ?? 0)
  const start = isLong(firstMatched - from, headLength) ? firstMatched : from
  const end = isLong(to - lastMatched, tailLength) ? lastMatched : to
  return withPunctuation(words, start, end)
}

function isLong(tail: number, sentence: number): boolean {
  return tail > LONGEST_TAIL && tail > LARGEST_TAIL_SHARE * sentence
}

/** The marks that open before the first word and close after the last belong to the passage. */
function withPunctuation({ text, start, end }: Words, first: number, last: number): Span {
  let from = start[first] ?? 0
  let to = end[last] ?? 0
  while (from > 0 && /["“„«‘'([\p{Sc}#@]/u.test(text[from - 1] ?? '')) from--
  while (to < text.length && /[.,;:!?…"”»’')\]%。！？]/.test(text[to] ?? '')) to++
  return [from, to]
}
