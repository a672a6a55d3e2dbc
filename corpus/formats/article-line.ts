import * as v from 'valibot'
import type { Article } from '../article'

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

/** A line that is no article; the message says what is wrong with it. */
export class BadArticleLine extends Error {
  override name = 'BadArticleLine'
}

/**
 * One line of a JSON Lines file, `{id, outlet, title, date, url, text}`, as an article. Only `id` and `text` must be
 * there; a date that is not `YYYY-MM-DD` and an address that is not http(s) are taken for unknown.
 *
 * @throws {BadArticleLine} when the line is no JSON or a field has a wrong type
 */
export function parseArticleLine(line: string): Article {
  const { id, outlet, title, date, url, text } = parseLine(ArticleLine, line)
  return { id, outlet: outlet ?? '', title: title ?? '', date: isoDay(date), url: webAddress(url), text }
}

/** One line of JSON, checked against a schema. */
export function parseLine<Schema extends v.GenericSchema>(schema: Schema, line: string): v.InferOutput<Schema> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadArticleLine('is not JSON')
  }
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new BadArticleLine(`${v.getDotPath(issue) ?? 'line'}: ${issue.message}`)
}

function isoDay(date: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date ?? '')?.[0]
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}
