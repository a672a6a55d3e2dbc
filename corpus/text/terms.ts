import { foldWord } from './fold'
import { isCommonWord } from './function-words'
import { stem } from './stem'
import { keyOf, type Words } from './words'

/** The term of a word that tells no subject. */
export const FUNCTION_WORD = 0

/**
 * One number a word: what it is about, whatever its ending. Equal for "announced" and "announcement";
 * `FUNCTION_WORD` for the, of, said.
 *
 * @param terms where to write them, unless into a column of their own
 */
export function readTerms(words: Words, terms = new Uint32Array(words.count)): Uint32Array<ArrayBuffer> {
  const { count, key: keys } = words
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0
    const place = (key & (CACHE_PLACES - 1)) * 4
    const isSecond = differs(cache[place] ?? 0, key + 1)
    // Which of the two it is cannot be foreseen, and a wrong guess of the processor's costs more than all of this.
    terms[i] = (cache[place + 1] ?? 0) & ~isSecond | (cache[place + 3] ?? 0) & isSecond
    if ((isSecond & differs(cache[place + 2] ?? 0, key + 1)) !== 0) terms[i] = recall(words, i, place)
  }
  return terms
}

/**
 * Two words a place, and two more in the one beside it: the key of each, and its term. They take a tenth of a Map's time, and
 * no more than 2 MB. One is added to a key, since 0 is an empty entry.
 */
const CACHE_PLACES = 2 ** 17
const cache = new Uint32Array(CACHE_PLACES * 4)

/** All bits set where two 31-bit numbers differ, none where they are equal. */
function differs(a: number, b: number): number {
  const bits = a ^ b
  return (bits | -bits) >> 31
}

/** The term of a word that is not at its place; it is afterwards, there or in the place beside it. */
function recall({ text, start, end, key }: Words, word: number, place: number): number {
  const entry = (key[word] ?? 0) + 1
  const beside = place ^ 4
  if (cache[beside] === entry) return cache[beside + 1] ?? FUNCTION_WORD
  if (cache[beside + 2] === entry) return cache[beside + 3] ?? FUNCTION_WORD
  const term = termOf(text.slice(start[word], end[word]))
  const to = [place, place + 2, beside, beside + 2].find((at) => cache[at] === 0) ?? place + 2 * (term & 1)
  cache[to] = entry
  cache[to + 1] = term
  return term
}

/** No real word is longer, and a hostile page's may be. */
const LONGEST_WORD = 64

function termOf(word: string): number {
  const folded = PLAIN.test(word) ? word.toLowerCase() : foldWord(word.slice(0, LONGEST_WORD).replace(/['’](s|S)$/, '')).replace(/\./g, '')
  if (isCommonWord(folded)) return FUNCTION_WORD
  return keyOf(stem(folded))
}

/** What folds to its lower case. */
const PLAIN = /^[a-zA-Z]{1,64}$/
