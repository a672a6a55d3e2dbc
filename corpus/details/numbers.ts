import type { Language } from './language'
import { CARDINALS, FRACTIONS, LONE_SCALES, ORDINALS, SCALES, VAGUE } from './number-words'
import { type Measure, measureAfter, measureBefore } from './measures'
import type { Token } from './tokens'

/** A number as a text tells it. */
export interface NumberMention {
  /** Half-open range of tokens, its unit and its qualifier left out. */
  first: number
  end: number
  /** First token of its qualifier, "more" of "more than 80"; `first` without one. */
  lead: number
  /** Equal unless the number is a range or only names a size. */
  low: number
  high: number
  /** Worth of the last digit that is written: 1e8 for "2.5 billion". Tells a rounded number from another one. */
  step: number
  qualifier: Qualifier
  /** "dozens", "scores": an amount that only names a size. */
  vague: boolean
  measure: Measure
}

export type Qualifier = 'exact' | 'about' | 'over' | 'under'

/**
 * Reads the numbers among the tokens `[from, to)`: digits, number words, scaled numbers, ordinals, fractions,
 * ranges, clock times, scores of games and votes, vague amounts. `taken` holds tokens that belong to a date.
 */
export function readNumbers(tokens: Token[], from: number, to: number, taken: ReadonlySet<number>, language: Language): NumberMention[] {
  const mentions: NumberMention[] = []
  for (let at = from; at < to; ) {
    const single = taken.has(at) ? null : readAmount(tokens, at, to, taken, language)
    if (!single) {
      at++
      continue
    }
    const mention = readRange(tokens, single, to, taken, language) ?? readDuration(tokens, single, to, taken, language) ?? single
    mentions.push(mention)
    at = Math.max(mention.end, at + 1)
  }
  return mentions
}

interface Amount {
  end: number
  value: number
  step: number
  measure?: Measure
}

function readAmount(tokens: Token[], at: number, to: number, taken: ReadonlySet<number>, language: Language): NumberMention | null {
  const token = tokens[at]
  if (!token || /\d/.test(token.before) || isPartOfName(tokens, at)) return null
  const vague = readVague(tokens, at)
  if (vague) return vague
  const amount = readClock(tokens, at, to) ?? readDigits(tokens, at, to, language) ?? readWords(tokens, at, to, language)
  if (!amount || (taken.has(amount.end - 1) && amount.end - 1 !== at)) return null
  const measure = amount.measure ?? measureBefore(tokens, at) ?? measureAfter(tokens, amount.end, amount.value)
  const factor = measure.factor ?? 1
  const { qualifier, words } = qualifierBefore(tokens, at)
  return {
    first: at, end: amount.end, lead: at - words, low: amount.value * factor, high: amount.value * factor, step: amount.step * factor,
    qualifier, vague: false, measure,
  }
}

/** `I-270`, `COVID-19`, `P25`: the digits of a name are no amount. */
function isPartOfName(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous) return false
  if (token.before.endsWith('@')) return true
  return (/^\d/.test(token.text) && /^[-/#_]$/.test(token.before) && previous.acronym) || (token.before === '-' && /^\p{Lu}$/u.test(previous.text))
}

function readVague(tokens: Token[], at: number): NumberMention | null {
  const range = VAGUE.get(tokens[at]?.key ?? '')
  if (!range) return null
  const next = tokens[at + 1]?.key
  const several = tokens[at - 1]?.key
  if (several !== undefined && CARDINALS.has(several)) return null
  // "scores" is mostly the verb or the noun of sport: it counts something only before "of", or after a verb of harm.
  if (tokens[at]?.key === 'scores' && next !== 'of' && next !== 'more' && !/^(?:kill|wound|injur|arrest|left|dead|hurt)/.test(several ?? '')) return null
  return { first: at, end: at + 1, lead: at, low: range[0], high: range[1], step: range[1] - range[0], qualifier: 'about', vague: true, measure: measureAfter(tokens, at + (next === 'of' ? 2 : 1), range[1]) }
}

/** `9:30`, with `a.m.` or `p.m.` after it: minutes of the day. */
function readClock(tokens: Token[], at: number, to: number): Amount | null {
  const hours = tokens[at]
  const minutes = tokens[at + 1]
  if (!hours || !/^\d{1,2}$/.test(hours.text)) return null
  const exact = minutes && at + 1 < to && minutes.before === ':' && /^[0-5]?\d$/.test(minutes.text)
  const end = exact ? at + 2 : at + 1
  const half = end < to ? tokens[end]?.key : undefined
  if (!exact && half !== 'am' && half !== 'pm') return null
  const hour = Number(hours.text) + (half === 'pm' && Number(hours.text) < 12 ? 12 : 0)
  return { end, value: hour * 60 + (exact ? Number(minutes.text) : 0), step: 1, measure: { unit: 'time', nouns: [] } }
}

const DIGITS = /^(\d[\d.,]*)(st|nd|rd|th|s|mn|bn|tn|m|b|k)?$/i

function readDigits(tokens: Token[], at: number, to: number, language: Language): Amount | null {
  const token = tokens[at]
  const found = token && DIGITS.exec(token.text)
  if (!token || !found) return null
  const digits = found[1] ?? ''
  const ending = (found[2] ?? '').toLowerCase()
  const { value, decimals } = parseDigits(digits, language === 'de' || language === 'es' || language === 'fr')
  const step = 10 ** -decimals
  if (/^(?:st|nd|rd|th)$/.test(ending)) return { end: at + 1, value, step: 1, measure: { unit: 'ordinal', nouns: [] } }
  if (ending === 's') return { end: at + 1, value, step: 10, measure: { unit: 'decade', nouns: [] } }
  const factor = SCALES.get(ending)
  if (factor) return { end: at + 1, value: value * factor, step: step * factor }
  if (isFraction(tokens, at)) return { end: at + 2, value: value / Number(tokens[at + 1]?.text), step: 0.01 }
  if (isYear(tokens, at, digits)) return { end: at + 1, value, step: 1, measure: { unit: 'year', nouns: [] } }
  return scaled(tokens, { end: at + 1, value, step }, to)
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

function readWords(tokens: Token[], at: number, to: number, language: Language): Amount | null {
  const key = tokens[at]?.key ?? ''
  const ordinal = ORDINALS.get(key)
  if (ordinal !== undefined) {
    // "first" and "second" order a text as often as they count.
    return language === 'en' && ordinal > 2 ? { end: at + 1, value: ordinal, step: 1, measure: { unit: 'ordinal', nouns: [] } } : null
  }
  if (key === 'half' && language === 'en' && /^(?:a|an|the|of|all)$/.test(tokens[at + 1]?.key ?? '')) return { end: at + 1, value: 0.5, step: 0.1 }
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
  return scaled(tokens, { end, value, step: 1 }, to)
}

/** "one soldier" counts, "one of them", "no one" and "one another" do not. */
function countsSomething(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^(?:\s|-)$/.test(next.before) && tokens[at - 1]?.key !== 'no' && !/^(?:of|another|day|thing|way|who|that|is|was|s|and|or|in|by|on|to|can|has)$/.test(next.key)
}

function scaled(tokens: Token[], amount: Amount, to: number): Amount {
  let { end, value, step } = amount
  for (;;) {
    const next = end < to ? tokens[end] : undefined
    const factor = next && /^[\s-]$/.test(next.before) && next.key.length > 1 ? SCALES.get(next.key) : undefined
    if (!factor || (next?.key === 'cent' && /^per?$/.test(tokens[end - 1]?.key ?? ''))) break
    value *= factor
    step *= factor
    end++
    // "one hundred and twenty", "two thousand five hundred"
    const rest = tokens[end]?.key === 'and' ? end + 1 : end
    const more = rest < to && factor <= 1000 ? CARDINALS.get(tokens[rest]?.key ?? '') : undefined
    if (more !== undefined && /^[\s-]$/.test(tokens[rest]?.before ?? '') && more < factor && more > 1) {
      value += more
      step = 1
      end = rest + 1
    }
  }
  return { end, value, step }
}

/** A range that is said with "to" is no wider than this. */
const WIDEST_RANGE = 8

/** "20 to 25 members", "between 100 and 200", "5-4": two amounts that one slot holds. */
function readRange(tokens: Token[], low: NumberMention, to: number, taken: ReadonlySet<number>, language: Language): NumberMention | null {
  const joint = tokens[low.end]
  if (!joint || low.vague) return null
  const dashed = /^\s?[-–—]\s?[$€£]?$/.test(joint.before)
  const worded = /^(?:to|and|bis|a|y)$/.test(joint.key) && /^[\s-]$/.test(joint.before)
  const lead = tokens[low.first - 1]?.key ?? ''
  if (!dashed && !worded) return null
  if (worded && (joint.key === 'to' ? /^(?:from|at)$/.test(lead) : !/^(?:between|zwischen|entre)$/.test(lead))) return null
  const second = dashed && /^(?:to|bis)$/.test(joint.key) ? low.end + 1 : dashed ? low.end : low.end + 1
  if (second >= to || taken.has(second)) return null
  const high = readAmount(tokens, second, to, taken, language)
  if (!high || high.vague || high.measure.unit === 'ordinal') return null
  if (dashed && low.measure.unit === '' && high.measure.unit === '' && high.low < low.low) {
    return { ...low, end: high.end, high: high.high, measure: { unit: 'score', nouns: [] } }
  }
  const scale = high.step > low.step && low.low < 1000 && high.high >= 1000 && low.high * high.step <= high.high ? high.step / low.step : 1
  const sameUnit = low.measure.unit === '' || low.measure.unit === high.measure.unit
  // "fell $1.17 to $42.51" is a change and where it led.
  if (!sameUnit || low.low * scale > high.high || (joint.key === 'to' && high.high > low.low * scale * WIDEST_RANGE)) return null
  return { ...low, end: high.end, low: low.low * scale, high: high.high, step: high.step, measure: high.measure }
}

/** "two hours and 15 minutes" is one amount. */
function readDuration(tokens: Token[], hours: NumberMention, to: number, taken: ReadonlySet<number>, language: Language): NumberMention | null {
  if (hours.measure.unit !== 'minute' || hours.measure.factor !== 60) return null
  const next = hours.end + (hours.measure.words ?? 0)
  const at = /^(?:and|und|et|y)$/.test(tokens[next]?.key ?? '') ? next + 1 : next
  const minutes = at < to ? readAmount(tokens, at, to, taken, language) : null
  if (minutes?.measure.unit !== 'minute' || minutes.measure.factor !== 1) return null
  return { ...minutes, first: hours.first, lead: hours.lead, low: hours.low + minutes.low, high: hours.high + minutes.high, qualifier: hours.qualifier }
}

const OVER = new Set('over uber exceeding'.split(' '))
const ABOUT = new Set('about around roughly approximately some nearly almost estimated circa etwa rund fast environ pres unos casi'.split(' '))

/** The qualifier and how many words it takes. */
function qualifierBefore(tokens: Token[], at: number): { qualifier: Qualifier; words: number } {
  const one = tokens[at - 1]?.key ?? ''
  const two = tokens[at - 2]?.key ?? ''
  if ((/^(?:than|als|de|que)$/.test(one) && /^(?:more|greater|mehr|plus|mas)$/.test(two)) || (one === 'least' && two === 'at')) return { qualifier: 'over', words: 2 }
  if ((one === 'than' && /^(?:less|fewer)$/.test(two)) || (one === 'to' && two === 'up') || (one === 'most' && two === 'at')) return { qualifier: 'under', words: 2 }
  if (OVER.has(one)) return { qualifier: 'over', words: 1 }
  if (one === 'under' || one === 'below') return { qualifier: 'under', words: 1 }
  return ABOUT.has(one) ? { qualifier: 'about', words: 1 } : { qualifier: 'exact', words: 0 }
}
