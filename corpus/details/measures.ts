import { isFunctionWord } from './function-words'
import { adjoins, type Token } from './tokens'

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

const SIGNS: Record<string, string> = { $: '$', '€': '€', '£': '£', '¥': '¥', '₹': '₹', '₽': '₽' }

/** The currency sign that stands right before a number. */
export function measureBefore(tokens: Token[], at: number): Measure | null {
  const sign = /([$€£¥₹₽])\s?$/.exec(tokens[at]?.before ?? '')?.[1]
  return sign ? { unit: SIGNS[sign] ?? sign, nouns: [] } : null
}

/** Unit words: the unit and what one of them is worth in it. Lengths and weights are not converted: a text rounds when it converts. */
const UNITS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map<string, readonly [string, number]>([
  ...unit('percent', 1, 'percent pct prozent'),
  ...unit('$', 1, 'dollar dollars'), ...unit('$', 0.01, 'cents'), ...unit('€', 1, 'euro euros'), ...unit('¥', 1, 'yen'),
  ...unit('rouble', 1, 'ruble rubles rouble roubles'), ...unit('franc', 1, 'franc francs franken'), ...unit('point', 1, 'point points'),
  ...unit('year', 1, 'year years jahre jahren ans anos'), ...unit('month', 1, 'month months monate mois meses'),
  ...unit('week', 1, 'week weeks wochen semaines semanas'), ...unit('day', 1, 'day days tage jours dias'),
  ...unit('minute', 60, 'hour hours stunden heures horas'), ...unit('minute', 1, 'minute minutes minuten minutos'), ...unit('second', 1, 'seconds sekunden'),
  ...unit('mile', 1, 'mile miles'), ...unit('km', 1, 'km kilometer kilometers kilometre kilometres'),
  ...unit('foot', 1, 'foot feet ft'), ...unit('metre', 1, 'meter meters metre metres'), ...unit('inch', 1, 'inch inches'), ...unit('acre', 1, 'acre acres'),
  ...unit('pound', 1, 'pound pounds lb lbs'), ...unit('kg', 1, 'kg kilogram kilograms'), ...unit('ton', 1, 'ton tons tonne tonnes'),
  ...unit('mph', 1, 'mph'), ...unit('degree', 1, 'degree degrees'), ...unit('gmt', 1, 'gmt'),
])

function unit(name: string, factor: number, words: string): [string, readonly [string, number]][] {
  return words.split(' ').map((word) => [word, [name, factor]])
}

const LONGEST_NOUN = 3

/** The measure named after a number that ends before token `end`. */
export function measureAfter(tokens: Token[], end: number, value: number): Measure {
  const next = tokens[end]
  if (isAge(tokens, end, value)) return { unit: 'age', nouns: [] }
  if (!next) return { unit: '', nouns: [] }
  if (/^\s?%/.test(next.before)) return { unit: 'percent', nouns: [] }
  if (!/^[\s-]{1,2}$/.test(next.before)) return { unit: '', nouns: [] }
  if (next.key === 'per' && tokens[end + 1]?.key === 'cent') return { unit: 'percent', words: 2, nouns: [] }
  if (/^(?:pour|por|per)$/.test(next.key) && /^(?:cent|ciento|centum|100)$/.test(tokens[end + 1]?.key ?? '')) return { unit: 'percent', words: 2, nouns: [] }
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
    if (!token || (i > end && !adjoins(token) && token.before !== '-') || (isFunctionWord(token.key) && token.key !== 'more') || /^\d/.test(token.text)) break
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
