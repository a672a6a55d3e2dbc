/**
 * The key under which two spellings are one word: compatibility forms, letter case, accents, invisible
 * characters and look-alike letters folded away. Only keys are folded, never the text that is shown.
 *
 * Folding goes character by character (NFKD, context-free), not by `normalize` over the text: that is
 * quadratic on runs of combining marks in Chromium, and one character's key must not depend on its neighbours.
 */

/** What a code unit is to the tokenizer. */
export const enum CharClass {
  Separator = 1,
  Letter = 2,
  Digit = 3,
  /** Dropped from keys and no border of a word: zero-width, bidi controls, soft hyphen, accents. */
  Ignorable = 4,
  Apostrophe = 5,
  /** Scripts written without spaces, cut into words by `Intl.Segmenter`. */
  Unspaced = 6,
}

const IGNORABLE = /\p{Default_Ignorable_Code_Point}|\p{Script=Inherited}/u
/** Vowel points, which Arabic and Hebrew print or leave out, and the stroke that only stretches a word. */
const POINTS = /(?=\p{Mn})[\p{Script=Arabic}\p{Script=Hebrew}]|\u0640/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]/u
const APOSTROPHE = /['\u2018\u2019\u02BC\uFF07\u02B9\u2032\u0060\u00B4]/

/**
 * Letters of other scripts that look like Latin ones (after lower-casing), from Unicode's confusables (UTS 39),
 * cut down to those that pass for a letter in running text. Folded in every word, also in honest Russian or Greek:
 * a key only has to be the same for the same word.
 */
const CONFUSABLES = new Map(Object.entries({
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
  α: 'a', ο: 'o', ν: 'v', ρ: 'p', ι: 'i', κ: 'k', τ: 't', υ: 'u', χ: 'x', η: 'n', ϲ: 'c', ϳ: 'j',
  ı: 'i', ɑ: 'a', ɡ: 'g', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ʏ: 'y', օ: 'o', ս: 'u', հ: 'h', ո: 'n', ց: 'g',
}))

const classes = new Uint8Array(0x10000)
const folds = new Map<number, string>()

/** The class of the code point at a position; a surrogate pair is asked for by its full code point. */
export function classOf(code: number): CharClass {
  if (code > 0xffff) return classify(code)
  return classes[code] || (classes[code] = classify(code))
}

function classify(code: number): CharClass {
  // What most texts are made of is known without the expressions below, which take the browser ten milliseconds to read.
  if (isAsciiLetter(code)) return CharClass.Letter
  if (isAsciiDigit(code)) return CharClass.Digit
  if (code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019) return CharClass.Apostrophe
  if (code < 0x80 || (code >= 0x2010 && code <= 0x2027)) return CharClass.Separator
  const char = String.fromCodePoint(code)
  if (IGNORABLE.test(char) || POINTS.test(char)) return CharClass.Ignorable
  if (APOSTROPHE.test(char)) return CharClass.Apostrophe
  if (UNSPACED.test(char)) return CharClass.Unspaced
  if (/\p{Nd}/u.test(char)) return CharClass.Digit
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return CharClass.Letter
  return CharClass.Separator
}

function isAsciiLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** The key of one code point: mostly one character, `''` for what is dropped, `'ffi'` for a ligature. */
export function foldChar(code: number): string {
  let key = folds.get(code)
  if (key === undefined) folds.set(code, (key = computeFold(code)))
  return key
}

function computeFold(code: number): string {
  if (isAsciiLetter(code) || isAsciiDigit(code)) return String.fromCharCode(code).toLowerCase()
  const char = String.fromCodePoint(code)
  if (classOf(code) === CharClass.Ignorable || classOf(code) === CharClass.Apostrophe) return ''
  const digit = /\p{Nd}/u.test(char) ? decimalDigit(code) : ''
  if (digit) return digit
  let key = ''
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const partCode = part.codePointAt(0) ?? 0
    if (classOf(partCode) !== CharClass.Ignorable) key += CONFUSABLES.get(part) ?? part
  }
  return key
}

/** Every script's decimal digits stand in runs of ten, the zero first: what stands before the run tells the value. */
function decimalDigit(code: number): string {
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}

/** The key of a stretch of text: `foldWord('Serge\u00ADï’s')` is `'sergeis'`; separators inside are kept as they are. */
export function foldWord(text: string): string {
  let key = ''
  for (const char of text) key += foldChar(char.codePointAt(0) ?? 0)
  return key
}
