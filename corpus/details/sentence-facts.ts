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

/** @param evidence of the text itself and of the one it is compared with: names alone depend on it */
export function readSentenceFacts(told: Told, sentence: number, evidence: NameEvidence): SentenceFacts {
  const { reading } = told
  const { taken, ...figures } = figuresOf(told, sentence)
  const names = readNames(reading, figures.first, figures.end, taken, evidence).slice(0, MOST_MENTIONS)
  return { reading, tokens: tokensOf(reading), printed: told.date, ...figures, names }
}

/** What a sentence tells whatever it is compared with. */
interface Figures extends Pick<SentenceFacts, 'first' | 'end' | 'dates' | 'numbers'> {
  /** Tokens of its dates, numbers and addresses. */
  taken: ReadonlySet<number>
}

/** A page is compared with many articles: its sentences are read once. */
const cache = new WeakMap<Told, Figures[]>()

function figuresOf(told: Told, sentence: number): Figures {
  let known = cache.get(told)
  if (!known) cache.set(told, (known = []))
  return (known[sentence] ??= readFigures(told, sentence))
}

function readFigures({ reading, date: printed }: Told, sentence: number): Figures {
  const tokens = tokensOf(reading)
  const first = reading.sentences.firstWord[sentence] ?? 0
  const end = reading.sentences.firstWord[sentence + 1] ?? first
  const taken = addressWords(reading, tokens, first, end)
  const language = languageOf(reading)
  const dates = readDates(tokens, first, end, printed, language).filter((date) => !taken.has(date.first)).slice(0, MOST_MENTIONS)
  for (const date of dates) for (let i = date.first; i < date.end; i++) taken.add(i)
  const numbers = readNumbers(tokens, first, end, taken, language).slice(0, MOST_MENTIONS)
  for (const number of numbers) for (let i = number.first; i < number.end; i++) taken.add(i)
  return { first, end, dates, numbers, taken }
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.\S+/g

/** The words of web and mail addresses, which tell no numbers, dates or names. */
function addressWords({ text }: Reading, tokens: Token[], first: number, end: number): Set<number> {
  const start = tokens[first]?.start ?? 0
  const taken = new Set<number>()
  const sentence = text.slice(start, tokens[end - 1]?.end ?? start)
  if (!/@|:\/\/|www\./.test(sentence)) return taken
  for (const { index, 0: address } of sentence.matchAll(ADDRESS)) {
    for (let i = first; i < end; i++) {
      const at = (tokens[i]?.start ?? 0) - start
      if (at >= index && at < index + address.length) taken.add(i)
    }
  }
  return taken
}
