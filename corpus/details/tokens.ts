import { isAcronym, isAcronymToo } from '../text/acronyms'
import { foldWord } from '../text/fold'
import { isFunctionWord } from '../text/function-words'
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
  readonly stem: string
  /** What stands between the word before and this one, cut to its last 40 characters. */
  before: string
  /** What stands behind the text's last word, cut alike; '' of every other. */
  after: string
  /** Begins with a capital. */
  capital: boolean
  /** All letters are capitals, two at least, and those around are not. */
  acronym: boolean
  /** Carries grammar, not facts: it, us; not IT, US. */
  readonly grammar: boolean
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

/** Words are many and asked little of: the stem waits until it is asked for. */
class ReadToken implements Token {
  #stem: string | undefined
  after = ''

  constructor(
    readonly start: number, readonly end: number, readonly text: string, readonly key: string, readonly before: string,
    readonly capital: boolean, readonly acronym: boolean, readonly opens: boolean,
  ) {}

  get stem(): string {
    return (this.#stem ??= stem(this.key))
  }

  get grammar(): boolean {
    return isFunctionWord(this.key) && !(this.acronym && isAcronymToo(this.key))
  }
}

const LONGEST_BEFORE = 40
const LONGEST_KEY = 64
const PLAIN = /^[a-z]+$/
const OPENER = /[:;•*—–|][\s"“‘']*$|["“‘«„][\s.…]*$|^[^\p{L}]*\n/u

function readTokens({ text, words, sentences }: Reading): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  for (let i = 0; i < words.count; i++) {
    const start = words.start[i] ?? 0
    const end = words.end[i] ?? 0
    const whole = text.slice(start, end)
    const previousEnd = i > 0 ? (words.end[i - 1] ?? 0) : 0
    const before = text.slice(Math.max(previousEnd, start - LONGEST_BEFORE), start)
    const isFirst = sentences.firstWord[sentence] === i
    if (isFirst) sentence++
    const opens = isFirst || (before !== ' ' && OPENER.test(before))
    if (PLAIN.test(whole)) {
      tokens.push(new ReadToken(start, end, whole, whole.slice(0, LONGEST_KEY), before, false, false, opens))
      continue
    }
    const printed = whole.replace(/['’ʼ＇]s$/iu, '')
    const key = foldWord(printed.slice(0, LONGEST_KEY)).replace(/(?<!\d)\.|\.(?!\d)/g, '')
    const capital = /^\p{Lu}/u.test(printed)
    tokens.push(new ReadToken(start, end, printed, key, before, capital, capital && isAcronym(words, i), opens))
  }
  const last = tokens.at(-1)
  if (last) last.after = text.slice(last.end, last.end + LONGEST_BEFORE)
  return tokens
}

/** A word, a run of words or nothing between two: true when only white space parts the tokens. */
export function adjoins(token: Token): boolean {
  return /^\s*$/.test(token.before) && !/\n\s*\n/.test(token.before)
}
