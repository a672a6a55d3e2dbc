import type { Span } from '../article'
import type { Words } from '../text/words'
import type { Alignment, SentencePair } from './alignment'
import type { Subject } from './subject'

/** Sentences that may lie unpaired between two of one passage, on each side. */
const LARGEST_GAP = 1

/**
 * Joins paired sentences to passages as a person would mark them: neighbours on both sides, in whatever order,
 * are one passage. A passage ends where its sentences end, unless the sentence goes on alone for long: then it
 * ends with the last word both print.
 */
export function joinPassages(here: Subject, there: Subject, pairs: SentencePair[]): Alignment[] {
  const groups: SentencePair[][] = []
  for (const pair of [...pairs].sort((x, y) => x.here - y.here || x.there - y.there)) {
    const touching = groups.filter((group) => group.some((other) => near(pair, other)))
    const [first, ...rest] = touching
    if (!first) groups.push([pair])
    else {
      first.push(pair)
      for (const group of rest) {
        first.push(...group)
        groups.splice(groups.indexOf(group), 1)
      }
    }
  }
  return groups
    .map((sentences) => {
      sentences.sort((x, y) => x.here - y.here || x.there - y.there)
      return { here: extent(here, sentences, 0), there: extent(there, sentences, 1), sentences }
    })
    .sort((x, y) => x.here[0] - y.here[0] || x.here[1] - y.here[1])
}

function near(a: SentencePair, b: SentencePair): boolean {
  return Math.abs(a.here - b.here) <= LARGEST_GAP + 1 && Math.abs(a.there - b.there) <= LARGEST_GAP + 1
}

/** Words at an end of a sentence that the other text does not print, up to which the whole sentence is taken. */
const LONGEST_TAIL = 6
const LARGEST_TAIL_SHARE = 0.45

function extent({ reading: { words, sentences } }: Subject, pairs: SentencePair[], side: 0 | 1): Span {
  const matched = pairs.flatMap((pair) => pair.words.map((word) => word[side]))
  const paired = pairs.map((pair) => (side === 0 ? pair.here : pair.there))
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
  while (from > 0 && /["“„«‘'(\[$€£#@]/.test(text[from - 1] ?? '')) from--
  while (to < text.length && /[.,;:!?…"”»’')\]%。！？]/.test(text[to] ?? '')) to++
  return [from, to]
}
