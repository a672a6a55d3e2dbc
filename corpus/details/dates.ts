import { readHanDate } from './han-dates'
import type { Token } from './tokens'
import { MONTHS, WEEKDAYS } from './date-words'
import type { Language } from './language'
import { relativeDay } from './relative-days'

/** A day, month or weekday as a text tells it. What is not said is null. */
export interface DateMention {
  /** Half-open range of tokens. */
  first: number
  end: number
  /** 0 is Sunday. */
  weekday: number | null
  /** 1 is January. */
  month: number | null
  day: number | null
  year: number | null
  /** Days from the article's own date: yesterday is -1. */
  offset: number | null
  /** `YYYY-MM-DD` when the text and its own date tell the day. */
  resolved: string | null
}

/** Reads the dates among the tokens `[from, to)`, resolved against the day the text was printed. */
export function readDates(tokens: Token[], from: number, to: number, printed: string | null, language: Language): DateMention[] {
  const mentions: DateMention[] = []
  for (let at = from; at < to; ) {
    const mention = readDate(tokens, at, to, language)
    if (!mention) {
      at++
      continue
    }
    mentions.push({ ...mention, resolved: resolve(mention, printed) })
    at = mention.end
  }
  return mentions
}

function readDate(tokens: Token[], at: number, to: number, language: Language): DateMention | null {
  const token = tokens[at]
  if (!token) return null
  const none = { first: at, weekday: null, month: null, day: null, year: null, offset: null, resolved: null }
  const written = readIso(tokens, at, to)
  if (written) return { ...none, ...written }
  const han = readHanDate(tokens, at, to)
  if (han) return { ...none, ...han }
  const weekday = WEEKDAYS.get(token.key)
  if (weekday !== undefined && (token.capital || token.key.length > 4)) {
    const after = /^(?:dem|den|der|le|el)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
    const monthDay = readMonthDay(tokens, after, to)
    return monthDay ? { ...none, ...monthDay, weekday } : { ...none, end: at + 1, weekday }
  }
  const monthDay = readMonthDay(tokens, at, to)
  if (monthDay) return { ...none, ...monthDay }
  const relative = relativeDay(tokens, at, to, language)
  return relative && { ...none, ...relative }
}

type MonthDay = Pick<DateMention, 'end' | 'month' | 'day' | 'year'>

function readIso(tokens: Token[], at: number, to: number): MonthDay | null {
  const [year, month, day] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!year || !month || !day || at + 3 > to || month.before !== '-' || day.before !== '-') return null
  if (!/^\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])$/.test(`${year.text}-${month.text}-${day.text}`)) return null
  return { end: at + 3, month: Number(month.text), day: Number(day.text), year: Number(year.text) }
}

/** `April 4, 2017`, `4 April 2017`, `Dec. 24`, `4. April`, `le 4 avril`, `4 de abril de 2017`, `April`. */
function readMonthDay(tokens: Token[], at: number, to: number): MonthDay | null {
  const first = tokens[at]
  if (!first || at >= to) return null
  const month = monthAt(tokens, at)
  if (month) {
    const next = at + 1 < to ? tokens[at + 1] : undefined
    const day = next && /^\.?\s$/.test(next.before) ? dayOf(next) : null
    const end = day ? at + 2 : at + 1
    const year = yearAt(tokens, end, to)
    return { end: year ? end + 1 : end, month, day, year }
  }
  const day = dayOf(first)
  if (!day) return null
  const of = /^(?:of|de)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  const named = of < to ? monthAt(tokens, of) : null
  if (!named) return null
  const year = yearAt(tokens, of + 1, to) ?? (tokens[of + 1]?.key === 'de' ? yearAt(tokens, of + 2, to) : null)
  return { end: year ? of + (tokens[of + 1]?.key === 'de' ? 3 : 2) : of + 1, month: named, day, year }
}

/** Months that are words or names as well: they need a capital and a place where a month stands. */
const AMBIGUOUS = /^(?:may|march|mar|mai|mars|august|sept?|dec|jan|jun|set|marz|abr|ago|dez)$/
/** In small letters no months, even after a number: "4 may", "12 march". */
const ENGLISH_WORDS = /^(?:may|march|august|mar|dec|sept?|jan|jun)$/
const WORDS_TOO = /^(?:may|march|mars|mar|august)$/
const BEFORE_MONTHS = new Set(
  'in since of last until by late early mid next this from for to and on during through before after between im en'.split(' '),
)

function monthAt(tokens: Token[], at: number): number | null {
  const token = tokens[at]
  const month = token && MONTHS.get(token.key)
  if (!token || !month) return null
  // "Mar-a-Lago"
  if (AMBIGUOUS.test(token.key) && tokens[at + 1]?.before === '-' && !MONTHS.has(tokens[at + 1]?.key ?? '') && dayOf(tokens[at + 1]) === null) return null
  const before = tokens[at - 1]
  const isDayBefore = dayOf(before) !== null
  if (!token.capital) {
    if (isDayBefore) return ENGLISH_WORDS.test(token.key) ? null : month
    return /^(?:de|en|im|seit|du)$/.test(before?.key ?? '') && !AMBIGUOUS.test(token.key) && token.text.length > 3 ? month : null
  }
  if (!WORDS_TOO.test(token.key) || isDayBefore || BEFORE_MONTHS.has(before?.key ?? '')) return month
  const next = tokens[at + 1]
  const isDayAfter = next !== undefined && /^\.?\s$|^,\s$/.test(next.before) && (dayOf(next) !== null || /^(?:1[6-9]|20)\d\d$/.test(next.text))
  return isDayAfter || (token.key === 'august' && !token.opens) ? month : null
}

function dayOf(token: Token | undefined): number | null {
  const digits = token && /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(token.key)?.[1]
  const day = digits ? Number(digits) : 0
  return day >= 1 && day <= 31 ? day : null
}

function yearAt(tokens: Token[], at: number, to: number): number | null {
  const token = at < to ? tokens[at] : undefined
  return token && /^,?\s$/.test(token.before) && /^(?:1[0-9]|20)\d\d$/.test(token.key) ? Number(token.key) : null
}

/** Milliseconds. */
export const DAY = 86_400_000

/** A weekday is the last one before the day of print, that day included: news tells what has happened. */
function resolve(date: DateMention, printed: string | null): string | null {
  if (date.month && date.day && date.year) return iso(Date.UTC(date.year, date.month - 1, date.day))
  const base = printed === null ? NaN : Date.parse(`${printed.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(base)) return null
  if (date.offset !== null) return iso(base + date.offset * DAY)
  if (date.month && date.day) {
    // Without a year: the nearest such day.
    const year = new Date(base).getUTCFullYear()
    const candidates = [year - 1, year, year + 1].map((y) => Date.UTC(y, (date.month ?? 1) - 1, date.day ?? 1))
    return iso(candidates.reduce((best, day) => (Math.abs(day - base) < Math.abs(best - base) ? day : best)))
  }
  if (date.weekday === null) return null
  return iso(base - ((new Date(base).getUTCDay() - date.weekday + 7) % 7) * DAY)
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/**
 * How two dates stand to each other: `same` day told alike or not, `different`, or `unknown` when they say
 * things that cannot be held against each other (a weekday and a month; "yesterday" without the day of print).
 */
export function compareDates(a: DateMention, b: DateMention): 'same' | 'different' | 'unknown' {
  const fields = [[a.weekday, b.weekday], [a.month, b.month], [a.day, b.day], [a.year, b.year]] as const
  const told = fields.filter(([x, y]) => x !== null && y !== null)
  if (told.some(([x, y]) => x !== y)) return 'different'
  if (told.length > 0) return 'same'
  if (a.offset !== null && b.offset !== null && a.resolved === null && b.resolved === null) return a.offset === b.offset ? 'same' : 'unknown'
  if (a.resolved === null || b.resolved === null) return 'unknown'
  if (a.resolved === b.resolved) return 'same'
  // One day apart may be the time zone, a week apart the other reading of a weekday.
  const apart = Math.abs(Date.parse(a.resolved) - Date.parse(b.resolved)) / DAY
  return apart > 1 && apart % 7 !== 0 ? 'different' : 'unknown'
}
