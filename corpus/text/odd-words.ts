import { CharClass, classOf, foldChar } from './fold'
import { FNV_OFFSET, FNV_PRIME, keyOfHash, LONGEST_KEY } from './word-hash'
import type { WordColumns } from './word-columns'

const LOWER_S = 115

/** Reads one word of any script that parts words, with all that may stand inside it. @param start at a letter or digit @returns where to go on */
export function readWord(text: string, start: number, columns: WordColumns): number {
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
  const dotted = dots > 0 && text.charCodeAt(end) === 0x2e && letters === dots + 1
  if (dotted) end++
  const possessive = beforeApostrophe >= 0 && afterApostrophe === 1
  columns.add(start, end, keyOfHash(possessive ? beforeApostrophe : hash))
  if (dotted) columns.break()
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

/** Reads a run of characters that are written without spaces. @returns where to go on */
export function readUnspaced(text: string, start: number, columns: WordColumns): number {
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
    if (length > 0) columns.add(start + index, start + index + segment.length, keyOfHash(hash))
  }
  return end
}
