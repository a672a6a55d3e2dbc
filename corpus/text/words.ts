import type { Span } from '../article'
import { partitionPoint } from '../partition-point'
import { CharClass, classOf } from './fold'
import { readUnspaced, readWord } from './odd-words'
import { WordColumns } from './word-columns'
import { FNV_OFFSET, FNV_PRIME, keyOfHash, LONGEST_KEY } from './word-hash'

/**
 * The words of a text, one entry a word in each column. A word is a run of letters, digits and marks; inside it
 * may stand an apostrophe (don’t), the dots of an abbreviation (U.S.) and the separators of a number (1,766.60).
 * A hyphen parts words. Words of scripts without spaces are cut by `Intl.Segmenter`.
 */
export interface Words {
  text: string
  count: number
  /** Half-open UTF-16 offsets into `text`. */
  start: Uint32Array
  end: Uint32Array
  /** 30-bit hash of the folded key: equal for two spellings of one word, the possessive `’s` left off. */
  key: Uint32Array
  /** Numbers of the words, rising, between which and the word before a sign stands that may end a sentence (`ENDING_SIGNS`), be it the dot of an abbreviation. */
  breaks: Uint32Array
}

/** Reads the words of a text in one pass, in time linear to its length. */
export function readWords(text: string): Words {
  const { count, start, end, key, breaks } = readWordsInto(columns, text)
  if (count > MOST_KEPT) columns = new WordColumns()
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), key: key.slice(0, count), breaks: breaks.slice() }
}

let columns = new WordColumns()
/** Words of a text that leaves no room behind: longer ones are rare. */
const MOST_KEPT = 1 << 16

/** The same for who reads many texts and keeps none: its columns are longer than there are words, and last until the next text is read into them. */
export function readWordsInto(columns: WordColumns, text: string): Words {
  columns.clear()
  for (let at = 0; at < text.length;) at = readPiece(text, at, columns)
  const { count, start, end, key, breaks, breakCount } = columns
  return { text, count, start, end, key, breaks: breaks.subarray(0, breakCount) }
}

/** The key of a word that stands alone, as `readWords` would give it. */
export function keyOf(word: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < word.length; at++) {
    const lower = PLAIN[word.charCodeAt(at)] ?? Plain.Other
    if (lower <= Plain.Other || at === LONGEST_KEY) return readWords(word).key[0] ?? 0
    hash = Math.imul(hash ^ lower, FNV_PRIME)
  }
  return word === '' ? 0 : keyOfHash(hash)
}

/** How many words a stretch of text holds. */
export function wordsIn(words: Words, [start, end]: Span): number {
  return firstWordAt(words, end) - firstWordAt(words, start)
}

/** Index of the first word that starts at an offset or after it. */
export function firstWordAt({ start, count }: Words, offset: number): number {
  return partitionPoint(count, (word) => (start[word] ?? 0) < offset)
}

/** What may end a sentence, see `readSentences`. */
export const ENDING_SIGNS: ReadonlySet<number> = new Set([...'.!?…。！？؟۔\n'].map((sign) => sign.charCodeAt(0)))

/** What the engine needs of the Encoding Standard, which every platform has. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { written: number }
}

const encoder = new TextEncoder()
/** Code units that are encoded at once. */
const PIECE = 1 << 14
/** The piece that is being read as UTF-8: a byte is reached in half the time that a character of a string takes. */
const bytes = new Uint8Array(PIECE * 3)

/** @returns where to go on: at the piece's end, or behind the word that runs over it */
function readPiece(text: string, start: number, columns: WordColumns): number {
  const pieceEnd = Math.min(text.length, start + PIECE)
  const { written } = encoder.encodeInto(text.slice(start, pieceEnd), bytes)
  let at = 0
  let unit = start
  for (;;) {
    const stop = readPlain(at, written, unit - at, columns)
    unit += stop - at
    at = stop
    if (at === written) return pieceEnd
    const next = readOther(text, unit, columns)
    if (next >= pieceEnd) return next
    while (unit < next) {
      const byte = bytes[at] ?? 0
      at += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
      unit += byte < 0xf0 ? 1 : 2
    }
  }
}

/** What a byte is to `readPlain`, if it is no ASCII letter or digit: those are their own lower case. */
const enum Plain {
  /** Between two words. */
  Border = 0,
  EndingSign = 1,
  /** Of these, some belong to the word before them. */
  Dot = 2,
  Comma = 3,
  /** It takes a closer look. */
  Other = 4,
}

/** By byte. */
const PLAIN = new Uint8Array(256).map((_, code) => plainOf(code))
const NINE = 0x39

function plainOf(code: number): number {
  const char = String.fromCharCode(code)
  if (code >= 0x80) return Plain.Other
  if (/[a-z\d]/i.test(char)) return char.toLowerCase().charCodeAt(0)
  if (char === '.') return Plain.Dot
  if (char === ',') return Plain.Comma
  if (classOf(code) !== CharClass.Separator) return Plain.Other
  return ENDING_SIGNS.has(code) ? Plain.EndingSign : Plain.Border
}

/**
 * Reads what most text is made of at several times the speed: words of ASCII letters and digits with a border after
 * them that cannot belong to them, and what stands between. What is anything else is left to `readOther`.
 *
 * @param shift from a byte of the piece to the code unit of the text
 * @returns the byte where it stopped: `end`, or where what is not that plain begins
 */
function readPlain(start: number, end: number, shift: number, columns: WordColumns): number {
  let at = start
  while (at < end) {
    let plain = PLAIN[bytes[at] ?? 0] ?? Plain.Other
    if (plain <= Plain.Other) {
      if (plain === Plain.Other) return at
      if (plain === Plain.EndingSign || plain === Plain.Dot) columns.break()
      at++
      continue
    }
    const from = at
    let hash = FNV_OFFSET
    do {
      hash = Math.imul(hash ^ plain, FNV_PRIME)
      if (++at === end) return from
      plain = PLAIN[bytes[at] ?? 0] ?? Plain.Other
    } while (plain > Plain.Other)
    if (plain > Plain.EndingSign && (plain === Plain.Other || (plain === Plain.Dot && at - from === 1) || (bytes[at - 1] ?? 0) <= NINE)) return from
    if (at - from > LONGEST_KEY) return from
    columns.add(from + shift, at + shift, keyOfHash(hash))
  }
  return at
}

/** Reads one word, one run without spaces, or one character that is neither. @returns where to go on */
function readOther(text: string, at: number, columns: WordColumns): number {
  const code = text.codePointAt(at) ?? 0
  const kind = classOf(code)
  if (kind === CharClass.Letter || kind === CharClass.Digit) return readWord(text, at, columns)
  if (kind === CharClass.Unspaced) return readUnspaced(text, at, columns)
  if (ENDING_SIGNS.has(code)) columns.break()
  return at + (code > 0xffff ? 2 : 1)
}
