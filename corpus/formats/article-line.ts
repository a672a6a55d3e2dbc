import * as v from 'valibot'
import type { Article } from '../article'
import { isCalendarDay } from '../calendar-day'
import type { StoredArticle } from '../stores/store'
import { webAddress } from './web-address'

/** Half a million words: longer than any article, shorter than what would stop the machine. */
const LONGEST_TEXT = 3_000_000
const LONGEST_LABEL = 2_000

const label = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LABEL))), '')

const ArticleLine = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
  outlet: label,
  title: label,
  date: v.optional(v.nullable(v.string()), null),
  url: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LABEL))), null),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
})

/** At the beginning of a date that may go on with a time. */
const DAY = /^\d{4}-\d\d-\d\d(?!\d)/
/** What an export adds: absent where it is not known, so that the same comes out again. */
const StoredLine = v.object({
  ...ArticleLine.entries,
  dateFrom: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40)))),
  savedAt: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp()))),
})

/** What is wrong with a line: it is no JSON, or no object, or one of its fields is missing, of another kind than it should be, or too long. */
export type LineProblem = { what: 'not-json' | 'no-object' } | { what: 'missing' | 'wrong' | 'too-long'; field: string }

/** A line that is no article; the message says what is wrong with it, in English. */
export class BadArticleLine extends Error {
  override name = 'BadArticleLine'
  constructor(
    readonly problem: LineProblem,
    message: string,
  ) {
    super(message)
  }
}

/**
 * One line of a JSON Lines file, `{id, outlet, title, date, url, text}`, as an article. Only `id` and `text` must be
 * there; a date that is not `YYYY-MM-DD` and an address that is not http(s) are taken for unknown.
 *
 * @throws {BadArticleLine} when the line is no JSON or a field has a wrong type
 */
export function parseArticleLine(line: string): Article {
  return articleOf(parseLine(ArticleLine, line))
}

/**
 * The same with what `storedLine` writes besides: where the date was read, and when the article was saved.
 *
 * @throws {BadArticleLine}
 */
export function parseStoredLine(line: string): Article & { savedAt?: string | null } {
  const { dateFrom, savedAt, ...article } = parseLine(StoredLine, line)
  return { ...articleOf(article), ...(dateFrom !== undefined && { dateFrom }), ...(savedAt !== undefined && { savedAt }) }
}

/** A stored article as a line of JSON, without a line's end: always the same for the same article. */
export function storedLine({ id, outlet, title, date, dateFrom, url, savedAt, text }: StoredArticle): string {
  return JSON.stringify({ id, outlet, title, date, dateFrom, url, savedAt, text })
}

function articleOf({ id, outlet, title, date, url, text }: v.InferOutput<typeof ArticleLine>): Article {
  return { id, outlet: outlet ?? '', title: title ?? '', date: isoDay(date), url: webAddress(url), text }
}

/** One line of JSON, checked against a schema. */
export function parseLine<Schema extends v.GenericSchema>(schema: Schema, line: string): v.InferOutput<Schema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadArticleLine({ what: 'not-json' }, 'is not JSON')
  }
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue)
  throw new BadArticleLine(field === null ? { what: 'no-object' } : { what: problemOf(issue), field }, `${field ?? 'line'}: ${issue.message}`)
}

function problemOf({ type, received }: v.BaseIssue<unknown>): 'missing' | 'wrong' | 'too-long' {
  if (received === 'undefined' || type === 'non_empty') return 'missing'
  return type === 'max_length' ? 'too-long' : 'wrong'
}

function isoDay(date: string | null): string | null {
  const found = DAY.exec(date ?? '')?.[0]
  return found !== undefined && isCalendarDay(found) ? found : null
}
