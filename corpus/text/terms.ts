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
    const slot = key & (CACHE_SLOTS - 2)
    terms[i] = cachedKeys[slot] === key + 1 ? (cachedTerms[slot] ?? FUNCTION_WORD) : recall(words, i, slot)
  }
  return terms
}

/** Two slots a place, the latest word first: they take a tenth of a Map's time, and no more than 2 MB. */
const CACHE_SLOTS = 2 ** 18
/** One more than the key, since 0 is an empty slot. */
const cachedKeys = new Uint32Array(CACHE_SLOTS)
const cachedTerms = new Uint32Array(CACHE_SLOTS)

/** The term of a word that is not first at its place; it is afterwards. */
function recall({ text, start, end, key }: Words, word: number, slot: number): number {
  const found = cachedKeys[slot + 1] === (key[word] ?? 0) + 1
  const term = found ? (cachedTerms[slot + 1] ?? FUNCTION_WORD) : termOf(text.slice(start[word], end[word]))
  cachedKeys[slot + 1] = cachedKeys[slot] ?? 0
  cachedTerms[slot + 1] = cachedTerms[slot] ?? FUNCTION_WORD
  cachedKeys[slot] = (key[word] ?? 0) + 1
  cachedTerms[slot] = term
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
