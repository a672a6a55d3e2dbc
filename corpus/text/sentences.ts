import type { Span } from '../article'
import type { Words } from './words'

/**
 * The sentences of a text, one entry a sentence in each column. A blank line always ends one (headings and list
 * items have no full stop); closing quotation marks and brackets belong to the sentence they close.
 */
export interface Sentences {
  count: number
  /** Index of each sentence's first word; one entry more than sentences, the last is the number of words. */
  firstWord: Uint32Array
}

/** Cuts a text into sentences in one pass. A sentence without a word is none. @param firstWord where to write them, unless into a column of their own */
export function readSentences(words: Words, firstWord = new Uint32Array(words.breaks.length + 2)): Sentences {
  const { text, count, start, end, breaks } = words
  let sentences = count === 0 ? 0 : 1
  for (let i = 0; i < breaks.length; i++) {
    const word = breaks[i] ?? 0
    if (word > 0 && endsBetween(text, start[word - 1] ?? 0, end[word - 1] ?? 0, start[word] ?? 0)) firstWord[sentences++] = word
  }
  firstWord[sentences] = count
  return { count: sentences, firstWord: firstWord.subarray(0, sentences + 1) }
}

/** From the first word's first letter to the last word's end: the quotation marks around it are left out. */
export function sentenceSpan(words: Words, sentences: Sentences, index: number): Span {
  const first = sentences.firstWord[index] ?? 0
  const last = (sentences.firstWord[index + 1] ?? words.count) - 1
  return [words.start[first] ?? 0, words.end[last] ?? 0]
}

const TERMINATOR = /[.!?…。！？؟۔]/
/** After these a full stop ends no sentence. English first; the titles are common to several languages. */
const ABBREVIATIONS = new Set(
  ('mr mrs ms mx dr prof sen rep gov gen col lt maj capt cmdr sgt pvt pfc adm rev hon pres sec fr st jr sr vs etc inc ltd co corp no nos fig vol ed eds ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd mt ft al approx dept est cf bzw usw ca nr str hr dra sra ee').split(' '),
)
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(({ length }) => length))
/** These stand before a sentence's end as often as not: only a word that can begin one decides. */
const OPEN_ABBREVIATIONS = /(?:^|[^\p{L}])(?:\p{L}\.){1,}$/u
const STARTERS = new Set('the a an he she it they we i in on at but and this that these those his her its their our there as after before when while if for from with by to of who what so then now also yet since until under over'.split(' '))

function endsBetween(text: string, wordStart: number, wordEnd: number, next: number): boolean {
  // An abbreviation's own dot stands inside the word before; look at it too.
  const gapStart = text.charCodeAt(wordEnd - 1) === DOT ? wordEnd - 1 : wordEnd
  const plain = next - gapStart === 2 && text.charCodeAt(gapStart) === DOT
  if (plain && text.charCodeAt(next - 1) === BLANK) return startsSentence(text, next) && stopEnds(text, wordStart, wordEnd, gapStart, next)
  const gap = text.slice(gapStart, next)
  if (/\n\s*\n/.test(gap)) return true
  const stop = gap.search(TERMINATOR)
  if (stop < 0) return false
  const sign = gap[stop] ?? ''
  if (/[。！？۔؟]/.test(sign)) return true
  const after = gap.slice(stop + 1)
  if (!/\s/.test(after)) return /["”’)\]]/.test(after) && sign !== '.' && startsSentence(text, next)
  if (!startsSentence(text, next)) return false
  if (sign !== '.' || gap.startsWith('..', stop)) return true
  return stopEnds(text, wordStart, wordEnd, gapStart + stop, next)
}

const BLANK = 0x20
const DOT = 0x2e

/** Whether a full stop at an offset, with a blank and what can begin a sentence behind it, is more than an abbreviation's. */
function stopEnds(text: string, wordStart: number, wordEnd: number, stop: number, next: number): boolean {
  if (stop - wordStart > LONGEST_ABBREVIATION && isPlainLetter(text, stop - 1) && isPlainLetter(text, stop - 2)) return true
  const before = text.slice(Math.max(wordStart, wordEnd - 12), stop)
  if (OPEN_ABBREVIATIONS.test(`${before}.`)) return isStarter(text, next)
  return !ABBREVIATIONS.has(before.toLowerCase().replace(/^.*\s/, ''))
}

function isPlainLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code >= LOWER_A && code <= LOWER_Z
}

/** Upper case, a digit, or a script without cases. */
function startsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < ASCII) return code < LOWER_A || code > LOWER_Z
  return !/\p{Ll}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

const ASCII = 0x80
const LOWER_A = 0x61
const LOWER_Z = 0x7a

function isStarter(text: string, at: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(at, at + 12))?.[0] ?? ''
  return STARTERS.has(word.toLowerCase())
}
