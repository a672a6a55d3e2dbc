import type { Span } from '../article'
import { partitionPoint } from '../partition-point'
import { CharClass, classOf, foldChar } from './fold'

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
  /** 30-bit hash (FNV-1a) of the folded key: equal for two spellings of one word, the possessive `’s` left off. */
  key: Uint32Array
}

/** Keys longer than this are cut: no real word is, and a hostile page's may be. */
const LONGEST_KEY = 64
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const LOWER_S = 115
/** Two bits less than FNV-1a gives: a Map of small integers is several times faster than one of doubles. */
const SHIFT = 2

/** Reads the words of a text in one pass, in time linear to its length. */
export function readWords(text: string): Words {
  columns.count = 0
  let at = 0
  while (at < text.length) {
    at = readPlain(text, at, columns)
    if (at === text.length) break
    const code = text.codePointAt(at) ?? 0
    const kind = classOf(code)
    if (kind === CharClass.Letter || kind === CharClass.Digit) at = readWord(text, at, columns)
    else if (kind === CharClass.Unspaced) at = readUnspaced(text, at, columns)
    else at += code > 0xffff ? 2 : 1
  }
  const { count, start, end, key } = columns
  if (count > MOST_KEPT) columns = new Columns()
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), key: key.slice(0, count) }
}

/** The key of a word that stands alone, as `readWords` would give it. */
export function keyOf(word: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < word.length; at++) {
    const lower = PLAIN[word.charCodeAt(at)] ?? 0
    if (lower === 0 || at === LONGEST_KEY) return readWords(word).key[0] ?? 0
    hash = Math.imul(hash ^ lower, FNV_PRIME)
  }
  return word === '' ? 0 : hash >>> SHIFT
}

/** How many words a stretch of text holds. */
export function wordsIn(words: Words, [start, end]: Span): number {
  return firstWordAt(words, end) - firstWordAt(words, start)
}

/** Index of the first word that starts at an offset or after it. */
export function firstWordAt({ start, count }: Words, offset: number): number {
  return partitionPoint(count, (word) => (start[word] ?? 0) < offset)
}

/** Where the words of one text after the other are gathered: a text's own columns are cut to fit. */
class Columns {
  count = 0
  start = new Uint32Array(4096)
  end = new Uint32Array(4096)
  key = new Uint32Array(4096)

  add(start: number, end: number, key: number): void {
    if (this.count === this.start.length) {
      this.start = grown(this.start)
      this.end = grown(this.end)
      this.key = grown(this.key)
    }
    this.start[this.count] = start
    this.end[this.count] = end
    this.key[this.count++] = key
  }
}

let columns = new Columns()
/** Words of a text that leaves no room behind: longer ones are rare. */
const MOST_KEPT = 1 << 16

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2)
  larger.set(column)
  return larger
}

/** By code unit: an ASCII letter in lower case, an ASCII digit; 0 for any other. */
const PLAIN = new Uint8Array(0x10000).map((_, code) => (code < 0x80 && /[a-z\d]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0))
const ASCII = 0x80
/** After these, of which some belong to the word before them, it takes a closer look. */
const COMMA = 0x2c
const DOT = 0x2e
const NINE = 0x39

/**
 * Reads what most text is made of at several times the speed: words of ASCII letters and digits with a border after
 * them that cannot belong to them, and what stands between. What is anything else is left to `readWord`.
 *
 * @returns where it stopped: at the text's end, or at what is not that plain
 */
function readPlain(text: string, start: number, columns: Columns): number {
  const { length } = text
  let at = start
  while (at < length) {
    let code = text.charCodeAt(at)
    let lower = PLAIN[code] ?? 0
    if (lower === 0) {
      if (code >= ASCII) return at
      at++
      continue
    }
    const from = at
    let hash = FNV_OFFSET
    do {
      hash = Math.imul(hash ^ lower, FNV_PRIME)
      if (++at === length) return from
      code = text.charCodeAt(at)
      lower = PLAIN[code] ?? 0
    } while (lower > 0)
    const open = (code === DOT && at - from === 1) || ((code === DOT || code === COMMA) && text.charCodeAt(at - 1) <= NINE)
    if (open || at - from > LONGEST_KEY || code >= ASCII || classOf(code) !== CharClass.Separator) return from
    columns.add(from, at, hash >>> SHIFT)
  }
  return at
}

function readWord(text: string, start: number, columns: Columns): number {
  let hash = FNV_OFFSET
  let length = 0
  let at = start
  let end = start
  // Hash of what stands before an apostrophe, to fall back on if an s alone follows it; -1 without one.
  let beforeApostrophe = -1
  let afterApostrophe = 0
  let letters = 0
  let dots = 0
  for (;;) {
    const code = at < text.length ? (text.codePointAt(at) ?? 0) : 0
    const kind = at < text.length ? classOf(code) : CharClass.Separator
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      if (code < 0x80) {
        const lower = kind === CharClass.Letter ? code | 0x20 : code
        if (length++ < LONGEST_KEY) hash = Math.imul(hash ^ lower, FNV_PRIME)
        if (afterApostrophe++ === 0 && lower !== LOWER_S) beforeApostrophe = -1
      } else {
        const key = foldChar(code)
        for (let i = 0; i < key.length && length < LONGEST_KEY; i++, length++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME)
        if (afterApostrophe++ === 0 && key !== 's') beforeApostrophe = -1
      }
      letters++
      at += code > 0xffff ? 2 : 1
      end = at
    } else if (kind === CharClass.Ignorable) {
      at += code > 0xffff ? 2 : 1
    } else if (kind === CharClass.Apostrophe && beforeApostrophe < 0 && isLetterAt(text, at + 1)) {
      beforeApostrophe = hash >>> 0
      afterApostrophe = 0
      at++
    } else if (joinsNumber(text, at)) {
      // 1,000 is 1000, but 3.5 is not 35.
      if (!partsThousands(text, at)) hash = Math.imul(hash ^ code, FNV_PRIME)
      at++
    } else if (code === 0x2e && letters === 1 + dots && isAbbreviation(text, at)) {
      dots++
      at++
    } else break
  }
  // The last dot of an abbreviation belongs to it.
  if (dots > 0 && text.charCodeAt(end) === 0x2e && letters === dots + 1) end++
  const possessive = beforeApostrophe >= 0 && afterApostrophe === 1
  columns.add(start, end, (possessive ? beforeApostrophe : hash) >>> SHIFT)
  return Math.max(at, end)
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.codePointAt(at) ?? 0) === CharClass.Letter
}

/** `,` or `.` between two digits, `1,000.5`. */
function joinsNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x2c && code !== 0x2e) return false
  return classOf(text.charCodeAt(at - 1)) === CharClass.Digit && classOf(text.charCodeAt(at + 1) || 0) === CharClass.Digit
}

function partsThousands(text: string, comma: number): boolean {
  return text.charCodeAt(comma) === 0x2c && /^\d{3}(?!\d)/.test(text.slice(comma + 1, comma + 5))
}

/** A dot between two single letters, `U.S.`: the next letter must stand alone too. */
function isAbbreviation(text: string, dot: number): boolean {
  return isLetterAt(text, dot + 1) && classOf(text.charCodeAt(dot - 1)) === CharClass.Letter && text.charCodeAt(dot + 2) === 0x2e || (isLetterAt(text, dot + 1) && !isLetterAt(text, dot + 2))
}

let segmenter: Intl.Segmenter | undefined

/** A run without spaces goes to the segmenter in pieces: it is slow, and its time on a huge run is not ours to bound. */
const LONGEST_RUN = 2000

function readUnspaced(text: string, start: number, columns: Columns): number {
  let end = start
  while (end < text.length && end - start < LONGEST_RUN) {
    const code = text.codePointAt(end) ?? 0
    const kind = classOf(code)
    if (kind !== CharClass.Unspaced && kind !== CharClass.Ignorable) break
    end += code > 0xffff ? 2 : 1
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    let hash = FNV_OFFSET
    let length = 0
    for (const char of segment) {
      const key = foldChar(char.codePointAt(0) ?? 0)
      for (let i = 0; i < key.length; i++, length++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME)
    }
    if (length > 0) columns.add(start + index, start + index + segment.length, hash >>> SHIFT)
  }
  return end
}
