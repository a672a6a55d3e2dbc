import { foldWord } from './fold'
import { isCommonWord } from './function-words'
import { stem } from './stem'
import { keyOf, type Words } from './words'

/** The term of a word that tells no subject. */
export const FUNCTION_WORD = 0

/**
 * One number a word: what it is about, whatever its ending. Equal for "announced" and "announcement";
 * `FUNCTION_WORD` for the, of, said.
 */
export function readTerms(words: Words): Uint32Array<ArrayBuffer> {
  const terms = new Uint32Array(words.count)
  for (let i = 0; i < words.count; i++) {
    const key = words.key[i] ?? 0
    const place = (key & (CACHE_PLACES - 1)) * 4
    terms[i] = cache[place] === key + 1 ? (cache[place + 1] ?? FUNCTION_WORD) : recall(words, i, place)
  }
  return terms
}

/**
 * Two words a place, the latest first: the key of each, and its term beside it. They take a tenth of a Map's time, and
 * no more than 2 MB. One is added to a key, since 0 is an empty entry.
 */
const CACHE_PLACES = 2 ** 17
const cache = new Uint32Array(CACHE_PLACES * 4)

/** The term of a word that is not first at its place; it is afterwards. */
function recall({ text, start, end, key }: Words, word: number, place: number): number {
  const entry = (key[word] ?? 0) + 1
  const term = cache[place + 2] === entry ? (cache[place + 3] ?? FUNCTION_WORD) : termOf(text.slice(start[word], end[word]))
  cache.copyWithin(place + 2, place, place + 2)
  cache[place] = entry
  cache[place + 1] = term
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
