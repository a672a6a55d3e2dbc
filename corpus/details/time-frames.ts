import { compareDates, DAY, type DateMention } from './dates'
import type { SentenceFacts } from './sentence-facts'

/**
 * Whether two sentences tell of the same time. `other`: one alone looks back ("the year-ago quarter", "a year
 * earlier"), or their dates moved along with the days of print, as in two polls told in one formula: their numbers are no
 * tellings of one fact. `doubtful`: each names years, or days, and none in common.
 */
export function compareTimes(here: SentenceFacts, there: SentenceFacts): 'same' | 'doubtful' | 'other' {
  if (looksBack(here) !== looksBack(there)) return 'other'
  if (here.dates.some((a) => there.dates.some((b) => compareDates(a, b) === 'different' && isMovedAlong(a, here.printed, b, there.printed)))) return 'other'
  const years = yearsOf(here)
  const others = yearsOf(there)
  if (years.size > 0 && others.size > 0) return [...years].every((year) => !others.has(year)) ? 'doubtful' : 'same'
  const isDated = here.dates.length > 0 && there.dates.length > 0
  return isDated && here.dates.every((a) => there.dates.every((b) => compareDates(a, b) === 'different')) ? 'doubtful' : 'same'
}

/** Days of print at least so far apart, so that no date can be the other told wrong … */
const LEAST_APART = 15
/** … and the dates as far apart as these, give or take so many days; a month alone is told less exactly. */
const SLACK = 15
const MONTH_SLACK = 45

/** Whether each of two dates lies as far from its day of print as the other: the news of another day. */
export function isMovedAlong(a: DateMention, printedHere: string | null, b: DateMention, printedThere: string | null): boolean {
  const [lagHere, lagThere] = [lagOf(a, printedHere), lagOf(b, printedThere)]
  if (printedHere === null || printedThere === null || lagHere === null || lagThere === null) return false
  const slack = a.day === null && a.weekday === null && a.offset === null ? MONTH_SLACK : SLACK
  const apart = Math.abs(Date.parse(printedHere) - Date.parse(printedThere)) / DAY
  return apart >= Math.max(LEAST_APART, slack) && Math.abs(lagHere - lagThere) <= slack
}

/** Days from a date to the day of print; null when one of them is unknown. */
function lagOf(date: DateMention, printed: string | null): number | null {
  const day = printed === null ? NaN : Date.parse(printed)
  if (Number.isNaN(day)) return null
  if (date.resolved !== null) return (day - Date.parse(date.resolved)) / DAY
  if (date.month === null || date.year !== null) return null
  // The last such month.
  return ((new Date(day).getUTCMonth() + 1 - date.month + 12) % 12) * 30
}

function yearsOf({ numbers, dates }: SentenceFacts): Set<number> {
  const years = new Set(numbers.filter(({ measure }) => measure.unit === 'year').map(({ low }) => low))
  for (const { year } of dates) if (year !== null) years.add(year)
  return years
}

function looksBack({ tokens, first, end }: SentenceFacts): boolean {
  for (let i = first; i + 1 < end; i++) {
    const next = tokens[i + 1]?.key
    const key = tokens[i]?.key ?? ''
    if (key === 'year' && (next === 'ago' || next === 'earlier')) return true
    if (/^(?:prior|previous|preceding)$/.test(key) && /^(?:quarter|year|month|week)$/.test(next ?? '')) return true
  }
  return false
}
