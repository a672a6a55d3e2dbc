import { type Amount, scaled } from './amount'
import type { Language } from './language'
import { SCALES } from './number-words'
import type { Token } from './tokens'

const DIGITS = /^(\d[\d.,]*)(st|nd|rd|th|s|mn|bn|tn|m|b|k)?$/i
/** Arabic joins "and" and "by" to the number. */
const ARABIC_PREFIX = /^[\u0621-\u064a]{1,2}(?=\d)/

/** A number written in digits: `1,766.60`, `2.5m`, `26th`, `1990s`, `1/4`, `2017`. */
export function readDigits(tokens: Token[], at: number, to: number, language: Language): Amount | null {
  const token = tokens[at]
  // Keys have the digits of every script as 0 to 9.
  const found = token && DIGITS.exec(/^[\x20-\x7e]+$/.test(token.text) ? token.text : token.key.replace(ARABIC_PREFIX, ''))
  if (!token || !found) return null
  const grouped = groupEnd(tokens, at, to, language)
  if (grouped > at + 1) return scaled(tokens, { end: grouped, value: Number(tokens.slice(at, grouped).map(({ key }) => key).join('')), step: 1 }, to)
  const digits = found[1] ?? ''
  const ending = (found[2] ?? '').toLowerCase()
  const { value, decimals } = parseDigits(digits, language === 'de' || language === 'es' || language === 'fr')
  const step = 10 ** -decimals
  if (/^(?:st|nd|rd|th)$/.test(ending)) return { end: at + 1, value, step: 1, measure: { unit: 'ordinal', nouns: [] } }
  if (ending === 's') return { end: at + 1, value: isShortDecade(token, value) ? 1900 + value : value, step: 10, measure: { unit: 'decade', nouns: [] } }
  const factor = SCALES.get(ending)
  if (factor) return { end: at + 1, value: value * factor, step: step * factor }
  if (isFraction(tokens, at)) return { end: at + 2, value: value / Number(tokens[at + 1]?.text), step: 0.01 }
  if (isYear(tokens, at, digits)) return { end: at + 1, value, step: 1, measure: { unit: 'year', nouns: [] } }
  return scaled(tokens, { end: at + 1, value, step }, to)
}

/** The '60s; in which century the '20s lie is not said. */
function isShortDecade({ before }: Token, value: number): boolean {
  return value >= 30 && value < 100 && /['’‘]$/.test(before)
}

/** Thousands parted by apostrophes, `1'000`, or by spaces, `1 200 000`: narrow or unbreakable ones anywhere, others only where the language prints so. */
function groupEnd(tokens: Token[], at: number, to: number, language: Language): number {
  if (!/^\d{1,3}$/.test(tokens[at]?.key ?? '')) return at + 1
  const parting = language === 'en' ? /^['’\u00a0\u202f\u2009]$/ : /^[ '’\u00a0\u202f\u2009]$/
  let end = at + 1
  while (end < to && /^\d{3}$/.test(tokens[end]?.key ?? '') && parting.test(tokens[end]?.before ?? '')) end++
  return end
}

/** `1/4`; the divisor must make sense, else it is a date or a code. */
function isFraction(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.before === '/' && /^(?:[2-9]|10|16|32|64|100)$/.test(next.text) && tokens[at + 2]?.before !== '/'
}

/** Four digits from 1000 to 2100, with nothing around that makes an amount of them. */
function isYear(tokens: Token[], at: number, digits: string): boolean {
  const token = tokens[at]
  if (!token) return false
  if (/^\d\d$/.test(digits)) return /['’]$/.test(token.before)
  if (!/^(?:1[0-9]|20)\d\d$/.test(digits) || /[$€£¥]\s?$/.test(token.before)) return false
  const next = tokens[at + 1]
  if (next && adjoinsPercent(next)) return false
  return /^1[6-9]|^20/.test(digits) || /^(?:in|since|until|by|of|from|anno|im|en)$/.test(tokens[at - 1]?.key ?? '')
}

function adjoinsPercent(next: Token): boolean {
  return /^\s*%/.test(next.before) || /^(?:percent|dollars|euros|people|feet|meters|metres|miles|points|gmt|hours|votes|troops|jobs|yen)$/.test(next.key)
}

/**
 * Two kinds of separators: the last is the decimal one. One kind: several times, or before three digits, it parts
 * thousands, unless it is the one dot that English writes for decimals.
 */
export function parseDigits(digits: string, decimalComma: boolean): { value: number; decimals: number } {
  const clean = digits.replace(/[.,]+$/, '')
  const lastDot = clean.lastIndexOf('.')
  const lastComma = clean.lastIndexOf(',')
  const last = Math.max(lastDot, lastComma)
  if (last < 0) return { value: Number(clean), decimals: 0 }
  const separator = clean[last] ?? ''
  const once = clean.indexOf(separator) === last
  const mixed = lastDot >= 0 && lastComma >= 0
  const threes = clean.length - last - 1 === 3 && last <= 3
  const isDecimal = mixed ? once : once && (!threes || (decimalComma ? separator === ',' : separator === '.'))
  if (!isDecimal) return { value: Number(clean.replace(/[.,]/g, '')), decimals: 0 }
  const whole = clean.slice(0, last).replace(/[.,]/g, '')
  const rest = clean.slice(last + 1)
  return { value: Number(`${whole}.${rest}`), decimals: rest.length }
}
