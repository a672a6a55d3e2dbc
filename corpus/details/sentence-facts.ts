import type { Reading } from '../text/reading'
import { type DateMention, readDates } from './dates'
import { languageOf } from './language'
import { type NameEvidence, type NameMention, readNames } from './names'
import type { NumberMention } from './number-mention'
import { readNumbers } from './numbers'
import { type Token, tokensOf } from './tokens'
import type { Told } from './told'

/** One sentence with the dates, numbers and names it tells. */
export interface SentenceFacts {
  reading: Reading
  tokens: Token[]
  /** The day the text was printed, `YYYY-MM-DD`, or null. */
  printed: string | null
  /** Half-open range of tokens. */
  first: number
  end: number
  dates: DateMention[]
  numbers: NumberMention[]
  names: NameMention[]
}

/** More of one sort are in no sentence that people write; a hostile page's lists must not cost their square. */
const MOST_MENTIONS = 60

export function readSentenceFacts(told: Told, sentence: number, evidence: NameEvidence): SentenceFacts {
  const { reading } = told
  const tokens = tokensOf(reading)
  const first = reading.sentences.firstWord[sentence] ?? 0
  const end = reading.sentences.firstWord[sentence + 1] ?? first
  const taken = addressWords(reading, tokens, first, end)
  const dates = readDates(tokens, first, end, told.date).filter((date) => !taken.has(date.first)).slice(0, MOST_MENTIONS)
  for (const date of dates) for (let i = date.first; i < date.end; i++) taken.add(i)
  const numbers = readNumbers(tokens, first, end, taken, languageOf(reading)).slice(0, MOST_MENTIONS)
  for (const number of numbers) for (let i = number.first; i < number.end; i++) taken.add(i)
  const names = readNames(reading, first, end, taken, evidence).slice(0, MOST_MENTIONS)
  return { reading, tokens, printed: told.date, first, end, dates, numbers, names }
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\S+/g

/** The words of web and mail addresses, which tell no numbers, dates or names. */
function addressWords({ text }: Reading, tokens: Token[], first: number, end: number): Set<number> {
  const start = tokens[first]?.start ?? 0
  const taken = new Set<number>()
  for (const { index, 0: address } of text.slice(start, tokens[end - 1]?.end ?? start).matchAll(ADDRESS)) {
    for (let i = first; i < end; i++) {
      const at = (tokens[i]?.start ?? 0) - start
      if (at >= index && at < index + address.length) taken.add(i)
    }
  }
  return taken
}
