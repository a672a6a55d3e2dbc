import { adjoins, type Token } from './tokens'
import { UNITS } from './units'

/** What a number counts or measures. */
export interface Measure {
  /** A known unit (`percent`, `$`, `mile`), a role (`year`, `ordinal`, `time`, `score`), or `''` for a plain count. */
  unit: string
  /** Turns the value into the unit's base: cents into dollars. */
  factor?: number
  /** How many words after the number only name the unit. */
  words?: number
  /** Stems of what is counted, the words after the number up to the next break. */
  nouns: string[]
}

/** A currency sign right before a number; the sign is the unit. */
export const CURRENCY_SIGN = /([$€£¥₹₽₩₺])\s?$/

/** The currency sign that stands right before a number. */
export function measureBefore(tokens: Token[], at: number): Measure | null {
  const sign = CURRENCY_SIGN.exec(tokens[at]?.before ?? '')?.[1]
  return sign === undefined ? null : { unit: sign, nouns: [] }
}

const LONGEST_NOUN = 4

/** The measure named after a number that ends before token `end`. */
export function measureAfter(tokens: Token[], end: number, value: number): Measure {
  const next = tokens[end]
  if (isAge(tokens, end, value)) return { unit: 'age', nouns: [] }
  if (/^\s?%/.test(next?.before ?? tokens[end - 1]?.after ?? '')) return { unit: 'percent', nouns: [] }
  if (!next) return { unit: '', nouns: [] }
  // The dot is an abbreviation's: "2,5 Mrd. Euro".
  if (!/^\.?[\s-]{1,2}$/.test(next.before) || (next.before.startsWith('.') && next.opens)) return { unit: '', nouns: [] }
  if (next.key === 'per' && tokens[end + 1]?.key === 'cent') return { unit: 'percent', words: 2, nouns: [] }
  if (/^(?:pour|por|per)$/.test(next.key) && /^(?:cent|ciento|centum|100)$/.test(tokens[end + 1]?.key ?? '')) return { unit: 'percent', words: 2, nouns: [] }
  if (next.key === 'في' && /^(?:المئة|المايه|المائة)$/.test(tokens[end + 1]?.text ?? '')) return { unit: 'percent', words: 2, nouns: [] }
  // "millones de euros", "milliards d’euros"
  const money = /^(?:de|of)$/.test(next.key) ? UNITS.get(tokens[end + 1]?.key ?? '') : UNITS.get(next.key.replace(/^d(?=euros$|dollars$)/, ''))
  if (money && /^[$€£¥]$/.test(money[0])) return { unit: money[0], factor: money[1], words: /^(?:de|of)$/.test(next.key) ? 2 : 1, nouns: [] }
  // "0.08 of a point"
  const part = next.key === 'of' && /^an?$/.test(tokens[end + 1]?.key ?? '') ? UNITS.get(tokens[end + 2]?.key ?? '') : undefined
  if (part) return { unit: part[0], factor: part[1], nouns: [] }
  if (next.key === 'percentage' || next.key === 'basis') return { unit: next.key, nouns: [] }
  const known = UNITS.get(next.key)
  if (known) {
    if (known[0] === 'year' && tokens[end + 1]?.key === 'old') return { unit: 'age', nouns: [] }
    return { unit: known[0] === 'year' ? 'years' : known[0], factor: known[1], words: 1, nouns: [] }
  }
  const nouns: string[] = []
  for (let i = end; i < end + LONGEST_NOUN; i++) {
    const token = tokens[i]
    if (!token || (i > end && !adjoins(token) && token.before !== '-') || (token.grammar && token.key !== 'more') || /^\d/.test(token.text)) break
    nouns.push(token.stem)
  }
  return { unit: '', nouns }
}

/** "Al Larsen, 31, of Fort Worth": a number of years between commas after a name. */
function isAge(tokens: Token[], end: number, value: number): boolean {
  const [name, number, next] = [tokens[end - 2], tokens[end - 1], tokens[end]]
  if (!(value > 0 && value < 115 && Number.isInteger(value))) return false
  return number?.before === ', ' && name?.capital === true && (next === undefined || /^[,.;]/.test(next.before))
}
