import type { Span } from '../../corpus/article'
import { readSentences, sentenceSpan } from '../../corpus/text/sentences'
import { readWords } from '../../corpus/text/words'

/** Looked at on either side of the words: no sentence that is read at one look is longer. */
const REACH = 600

/** The sentence that some words stand in, or as much of it as is near; of several, from the first to the last. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const from = Math.max(text.lastIndexOf('\n\n', start) + 1, start - REACH)
  const border = text.indexOf('\n\n', end)
  const near = text.slice(from, Math.min(border < 0 ? text.length : border, end + REACH))
  const words = readWords(near)
  const sentences = readSentences(words)
  let found: Span = [start, end]
  for (let index = 0; index < sentences.count; index++) {
    const [first, last] = sentenceSpan(words, sentences, index)
    // The quotation mark that opens and the full stop that closes belong to it.
    const opening = /["“„«‘'(]*$/u.exec(near.slice(0, first))?.[0].length ?? 0
    const closing = /^[.!?…"”“»’')]*/u.exec(near.slice(last))?.[0].length ?? 0
    const sentence: Span = [first - opening + from, last + closing + from]
    if (sentence[0] < end && sentence[1] > start) found = [Math.min(found[0], sentence[0]), Math.max(found[1], sentence[1])]
  }
  return found
}
