import { FIRST_SUBJECT, GRAMMAR, VOCABULARY } from './made-words'
import type { Random } from './random'

/** An editor's hand: each word is replaced by another one, as frequent words as rare ones, with a chance of `share`. */
export function replaceWords(random: Random, text: string, share: number): string {
  return mapWords(text, (word) => (random.next() < share ? anotherWord(random) : word))
}

/** A spinner's: three words with a subject of ten are replaced, each always by the same other word; grammar and names stay. */
export function spin(random: Random, text: string): string {
  return mapWords(text, (word) => (isSubject(word) && random.next() < 0.3 ? synonymOf(word) : word))
}

/** Every fourth to sixth word is replaced. */
export function replaceRegularly(random: Random, text: string): string {
  let left = 3 + random.below(3)
  return mapWords(text, (word) => {
    if (left-- > 0) return word
    left = 3 + random.below(3)
    return anotherWord(random)
  })
}

const GRAMMAR_WORDS = new Set(GRAMMAR)

function mapWords(text: string, change: (word: string) => string): string {
  return text.replace(/[a-z]+/gi, change)
}

function isSubject(word: string): boolean {
  return word === word.toLowerCase() && !GRAMMAR_WORDS.has(word)
}

function anotherWord(random: Random): string {
  return VOCABULARY[FIRST_SUBJECT + random.zipf(VOCABULARY.length - FIRST_SUBJECT)] ?? ''
}

/** Words of one length are taken for each other's synonyms: which one it is does not matter, only that it is no word of the text. */
function synonymOf(word: string): string {
  return [...word].toReversed().join('')
}
