import { foldWord } from '../text/fold'
import { keyOf, type Words } from '../text/words'
import { ABBREVIATIONS, ALIASES } from './alias-table'
import { COUNTRIES } from './country-names'

/** What a run of words stands for, and how many words it is long. */
export interface Alias {
  key: string
  /** A number for the key, as `keyOf` gives it. */
  term: number
  length: number
  /** An abbreviation of a title or month: the same word, not another name. */
  abbreviation: boolean
}

interface Form {
  /** Its words, folded, and their keys as the tokenizer gives them: most words are no part of a name, and are told so without being folded again. */
  words: string[]
  keys: number[]
  capitals: boolean
  dotted: boolean
  key: string
  term: number
  abbreviation: boolean
}

/**
 * The longest alias that starts at a word: "Russian Federation" is of the key `russia` and the length 2, "U.S." of
 * `united-states` and 1; null when none does. Two runs with equal keys name the same thing.
 */
export function aliasKey(words: Words, index: number): Alias | null {
  const forms = FORMS.get(words.key[index] ?? 0)
  return forms ? (longest(forms, words, index) ?? null) : null
}

function longest(forms: Form[], words: Words, index: number): Alias | undefined {
  for (const form of forms) {
    if (index + form.keys.length > words.count) continue
    const mayFit = form.keys.every((key, i) => words.key[index + i] === key)
    const fits = mayFit && isPrinted(form, words, index) && form.words.every((word, i) => foldedAt(words, index + i) === word && (i === 0 || follows(words, index + i)))
    if (fits) return { key: form.key, term: form.term, length: form.keys.length, abbreviation: form.abbreviation }
  }
  return undefined
}

function isPrinted(form: Form, words: Words, index: number): boolean {
  const start = words.start[index] ?? 0
  const end = words.end[index] ?? 0
  const printed = words.text.slice(start, end).replace(/['’]s$/iu, '')
  if (form.capitals) return printed === printed.toUpperCase()
  if (form.dotted && words.text[end] !== '.' && !printed.endsWith('.')) return false
  return /^\p{Lu}/u.test(printed) || /^al$|^bin$/i.test(printed)
}

function follows(words: Words, index: number): boolean {
  const between = words.text.slice(words.end[index - 1] ?? 0, words.start[index] ?? 0)
  return between.length <= 3 && /^[\s,.&-]*$/.test(between)
}

function foldedAt(words: Words, index: number): string {
  const start = words.start[index] ?? 0
  const end = words.end[index] ?? 0
  return end - start > 24 ? '' : aliasFold(words.text.slice(start, end))
}

function aliasFold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase()
  return foldWord(word.replace(/['’]s$/iu, '')).replaceAll('.', '')
}

const FORMS = readTable()

/** By the first word's key; the longest forms first, so that the first that fits is the longest. */
function readTable(): Map<number, Form[]> {
  const forms = new Map<number, Form[]>()
  for (const [table, abbreviation] of [[COUNTRIES, false], [ALIASES, false], [ABBREVIATIONS, true]] as const) {
    for (const line of table.trim().split('\n')) {
      const [key = '', all = ''] = line.split(': ')
      for (const printed of all.split(' | ')) {
        const words = (printed.match(/[\p{L}\p{N}.'’]+/gu) ?? []).map(aliasFold).filter((word) => word !== '')
        const keys = words.map(keyOf)
        const [first] = keys
        if (first === undefined) continue
        const capitals = keys.length === 1 && /^[\p{Lu}.]{2,}$/u.test(printed)
        const dotted = keys.length === 1 && /\p{Ll}\.$/u.test(printed)
        const form = { words, keys, key, term: keyOf(key), abbreviation, capitals, dotted }
        forms.set(first, [...(forms.get(first) ?? []), form])
      }
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return forms
}
