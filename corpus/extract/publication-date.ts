import { isCalendarDay } from '../calendar-day'
import { firstMeta, type PageFacts } from './page-facts'

export interface PublicationDate {
  /** Day of publication as the page prints it, `YYYY-MM-DD`; null when it prints none. */
  date: string | null
  /** Where it was read; null without a date. */
  dateFrom: 'json-ld' | 'meta' | 'time' | 'url' | null
}

/** Most trusted first. `date` and its like stand last: some sites put the day of the last change there. */
const META = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date',
  'article.published', 'publish-date', 'publish_date', 'published_time', 'publication_date', 'pubdate', 'dcterms.created', 'dcterms.issued',
  'dc.date.issued', 'dc.date.created', 'cxenseparse:recs:publishtime', 'originalpublicationdate', 'article.created', 'article_date_original',
  'date', 'dc.date', 'dcterms.date',
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** `2019-11-18T23:30`, `2019/1/5` */
const PARTED = /^\s*(?<year>\d{4})(?<sign>[-/.])(?<month>\d\d?)\k<sign>(?<date>\d\d?)(?!\d)/
/** `20191118`, with a time of four or six digits behind it or none; digits in another number are a count of seconds since 1970. */
const COMPACT = /^\s*(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)(?=(?:\d{4}|\d{6})?(?!\d))/
/** `18 Nov 2019`, `18th November, 2019` */
const DAY_FIRST = new RegExp(`(?:^|\\D)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${MONTHS.join('|')})[a-z]*\\.?,?[\\s-]+(\\d{4})`, 'i')
/** `November 18, 2019`, `Nov 18 10:00:00 EST 2019` */
const MONTH_FIRST = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?:[\\d:]+\\s*[a-z]*\\s+)?(\\d{4})`, 'i')

/** No newspaper is older, and none is printed this late. */
const [FIRST_YEAR, LAST_YEAR] = [1600, 2199]

/** The day an article was published, never the day of the visit: unknown stays unknown. */
export function publicationDate(facts: PageFacts, url: string | null): PublicationDate {
  for (const { datePublished } of facts.claims) {
    const date = printedDay(datePublished)
    if (date) return { date, dateFrom: 'json-ld' }
  }
  for (const key of META) {
    const date = printedDay(firstMeta(facts, [key]))
    if (date) return { date, dateFrom: 'meta' }
  }
  for (const time of facts.times) {
    const date = printedDay(time)
    if (date) return { date, dateFrom: 'time' }
  }
  const inUrl = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/_-])/i.exec(url ?? '')
  const date = inUrl ? day(inUrl[1], inUrl[2], inUrl[3]) : null
  return date ? { date, dateFrom: 'url' } : { date: null, dateFrom: null }
}

/**
 * The calendar day that a machine-readable date prints, in its own time zone: `2019-11-18T23:30:00-05:00` is the 18th.
 * Day and month in digits alone (`11/12/2019`) are read differently in different countries: null.
 */
export function printedDay(printed: string | null): string | null {
  if (!printed) return null
  const yearFirst = (PARTED.exec(printed) ?? COMPACT.exec(printed))?.groups
  if (yearFirst) return day(yearFirst.year, yearFirst.month, yearFirst.date)
  // Parted by dots, dates are written day first wherever they are.
  const dotted = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(printed)
  if (dotted) return day(dotted[3], dotted[2], dotted[1])
  const dayFirst = DAY_FIRST.exec(printed)
  if (dayFirst) return day(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(printed)
  return monthFirst ? day(monthFirst[3], monthFirst[1], monthFirst[2]) : null
}

function day(year = '', month = '', date = ''): string | null {
  const named = MONTHS.indexOf(month.toLowerCase())
  const printed = `${year}-${(named < 0 ? month : String(named + 1)).padStart(2, '0')}-${date.padStart(2, '0')}`
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && isCalendarDay(printed) ? printed : null
}
