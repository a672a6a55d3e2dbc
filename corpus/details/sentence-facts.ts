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
  const dates = readDates(tokens, first, end, told.date).slice(0, MOST_MENTIONS)
  const taken = new Set<number>()
  for (const date of dates) for (let i = date.first; i < date.end; i++) taken.add(i)
  const numbers = readNumbers(tokens, first, end, taken, languageOf(reading)).slice(0, MOST_MENTIONS)
  for (const number of numbers) for (let i = number.first; i < number.end; i++) taken.add(i)
  const names = readNames(reading, first, end, taken, evidence).slice(0, MOST_MENTIONS)
  return { reading, tokens, first, end, dates, numbers, names }
}
