import { foldWord } from '../text/fold'
import type { Reading } from '../text/reading'
import { stem } from '../text/stem'

/** One word with what the readers of numbers, dates and names ask of it; index for index the words of the `Reading`. */
export interface Token {
  /** Half-open UTF-16 offsets into the text. */
  start: number
  end: number
  /** As printed, a possessive `’s` left off. */
  text: string
  /** Folded, dots of abbreviations and the possessive left off: `U.S.'s` is `us`. */
  key: string
  stem: string
  /** What stands between the word before and this one, cut to its last 40 characters. */
  before: string
  /** Begins with a capital. */
  capital: boolean
  /** All letters are capitals, two at least: an acronym, or shouting. */
  acronym: boolean
  /** Stands where any word gets a capital: first of a sentence, of a quotation, of a list item. */
  opens: boolean
}

const cache = new WeakMap<Reading, Token[]>()

/** The tokens of a text, read once for each reading. */
export function tokensOf(reading: Reading): Token[] {
  let tokens = cache.get(reading)
  if (!tokens) cache.set(reading, (tokens = readTokens(reading)))
  return tokens
}

function readTokens({ text, words, sentences }: Reading): Token[] {
  const openers = new Set(sentences.firstWord)
  const tokens: Token[] = []
  for (let i = 0; i < words.count; i++) {
    const start = words.start[i] ?? 0
    const end = words.end[i] ?? 0
    const previousEnd = i > 0 ? (words.end[i - 1] ?? 0) : 0
    const printed = text.slice(start, end).replace(/['’ʼ＇]s$/iu, '')
    const before = text.slice(Math.max(previousEnd, start - 40), start)
    const key = foldWord(printed.slice(0, 64)).replace(/(?<!\d)\.|\.(?!\d)/g, '')
    tokens.push({
      start, end, text: printed, key, stem: stem(key), before,
      capital: /^\p{Lu}/u.test(printed),
      acronym: /^(?:\p{Lu}\.?){2,}$/u.test(printed),
      opens: openers.has(i) || /[:;•*—–|][\s"“‘']*$|["“‘«„][\s.…]*$|^[^\p{L}]*\n/u.test(before),
    })
  }
  return tokens
}

/** A word, a run of words or nothing between two: true when only white space parts the tokens. */
export function adjoins(token: Token): boolean {
  return /^\s*$/.test(token.before) && !/\n\s*\n/.test(token.before)
}
