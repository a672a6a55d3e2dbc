import type { PageArticle } from '../../corpus/extract/page-article'
import type { Source } from '../check-sources'

/** When one text was printed; `source` is null for the page itself. */
export interface Printed {
  source: Source | null
  date: string
  dateFrom: string | null
}

/** The page and those that print passages of it, oldest first; of one day, the page first. */
export function timeLine(page: PageArticle, sources: Source[]): { dated: Printed[]; undated: number } {
  const printing = sources.filter(({ sibling }) => sibling.passages.length > 0)
  const all = [
    { source: null, date: page.date, dateFrom: page.dateFrom },
    ...printing.map((source) => ({ source, date: source.sibling.date, dateFrom: source.dateFrom })),
  ]
  const dated = all.flatMap(({ date, ...rest }) => (isDay(date) ? [{ date, ...rest }] : []))
  return { dated: dated.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))), undated: all.length - dated.length }
}

function isDay(date: string | null): date is string {
  return date !== null && !Number.isNaN(Date.parse(`${date}T00:00:00Z`))
}
