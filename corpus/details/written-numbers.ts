import { type Amount, scaled } from './amount'
import { arabicNumber } from './arabic-numbers'
import { germanNumber } from './german-numbers'
import type { Language } from './language'
import { CARDINALS, FRACTIONS, LONE_SCALES, ORDINALS, SCALES } from './number-words'
import { romanceNumber } from './romance-numbers'
import { adjoins, type Token } from './tokens'

/** A number written in words: "twenty-five", "a hundred", "two-thirds", "fifth", "einundzwanzig", "quatre-vingts", "خمسة وعشرون". */
export function readWritten(tokens: Token[], at: number, to: number, language: Language): Amount | null {
  if (ARABIC.test(tokens[at]?.key ?? '')) {
    const found = arabicNumber(tokens, at, to)
    return found && { ...found, step: 1 }
  }
  if (language === 'en' || language === 'other') return readEnglish(tokens, at, to, language)
  const found = language === 'de' ? { value: germanNumber(tokens[at]?.key ?? ''), end: at + 1 } : romanceNumber(tokens, at, to, language)
  if (!found || found.value === null) return null
  const part = found.value < 10 && tokens[found.end]?.before === ' ' ? FRACTIONS.get(tokens[found.end]?.key ?? '') : undefined
  if (part) return { end: found.end + 1, value: found.value * part, step: 0.01, measure: { unit: 'share', nouns: [] } }
  return scaled(tokens, { end: found.end, value: found.value, step: 1 }, to)
}

const ARABIC = /^[\u0621-\u064a]/

function readEnglish(tokens: Token[], at: number, to: number, language: Language): Amount | null {
  const key = tokens[at]?.key ?? ''
  const ordinal = ORDINALS.get(key)
  if (ordinal !== undefined) {
    // "first" and "second" order a text as often as they count.
    return language === 'en' && ordinal > 2 ? { end: at + 1, value: ordinal, step: 1, measure: { unit: 'ordinal', nouns: [] } } : null
  }
  if (key === 'half' && language === 'en') {
    const dozen = tokens[at + 1]?.key === 'a' ? at + 2 : at + 1
    if (tokens[dozen]?.key === 'dozen') return { end: dozen + 1, value: 6, step: 1 }
  }
  if (key === 'half' && language === 'en' && /^(?:a|an|the|of|all)$/.test(tokens[at + 1]?.key ?? '')) return { end: at + 1, value: 0.5, step: 0.1 }
  if (key === 'no' && language === 'en' && countsPlural(tokens, at)) return { end: at + 1, value: 0, step: 1 }
  const unit = CARDINALS.get(key)
  if (unit === undefined) {
    if (!LONE_SCALES.has(key) || tokens[at - 1]?.key !== 'a') return null
    return { end: at + 1, value: SCALES.get(key) ?? 1, step: 1 }
  }
  if (key === 'one' && !countsSomething(tokens, at)) return null
  const next = tokens[at + 1]
  const fraction = FRACTIONS.get(next?.key ?? '')
  if (fraction && next && unit < 10 && /^[-\s]$/.test(next.before)) return { end: at + 2, value: unit * fraction, step: 0.01, measure: { unit: 'share', nouns: [] } }
  let value = unit
  let end = at + 1
  const below = CARDINALS.get(next?.key ?? '')
  if (unit >= 20 && unit < 100 && below !== undefined && below < 10 && /^[-\s]$/.test(next?.before ?? '')) {
    value += below
    end++
  }
  if (isAndAHalf(tokens, end)) return scaled(tokens, { end: end + 3, value: value + 0.5, step: 0.5 }, to)
  return scaled(tokens, { end, value, step: 1 }, to)
}

/** "two and a half", of a million or of an hour. */
function isAndAHalf(tokens: Token[], at: number): boolean {
  return ['and', 'a', 'half'].every((key, i) => tokens[at + i]?.key === key && tokens[at + i]?.before === ' ')
}

/** "no soldiers" counts none; "no evidence" and "no less" count nothing. */
function countsPlural(tokens: Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  const isPlural = (token: Token | undefined): boolean => token !== undefined && adjoins(token) && (/[^suiy]s$/.test(token.key) || /^(?:people|men|women|children|police)$/.test(token.key))
  return next !== undefined && !next.grammar && (isPlural(next) || (adjoins(next) && isPlural(second)))
}

/** "one soldier" counts, "one of them", "no one" and "one another" do not. */
function countsSomething(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^(?:\s|-)$/.test(next.before) && tokens[at - 1]?.key !== 'no' && !/^(?:of|another|day|thing|way|who|that|is|was|s|and|or|in|by|on|to|can|has)$/.test(next.key)
}
