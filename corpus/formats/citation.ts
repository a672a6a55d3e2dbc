import type { Article } from '../article'
import { isCalendarDay } from '../calendar-day'
import { plainLabel } from '../text/plain-label'
import { webAddress } from './web-address'

/** An article to be cited; what only a page or a reader can tell may be missing. */
export interface CitedArticle extends Pick<Article, 'outlet' | 'title' | 'date' | 'url'> {
  author?: string | null
  /** BCP 47. */
  language?: string | null
  /** Day it was read, `YYYY-MM-DD`. */
  accessed?: string | null
}

/** What is known of an article, as every citation format needs it: one line each, null where unknown. */
export interface Citation {
  /** ASCII letters and digits, for programs that ask for a name. */
  key: string
  title: string | null
  /** As signed. Bylines name people, agencies and places in any order, so they are not cut into names. */
  author: string | null
  outlet: string | null
  date: Day | null
  accessed: Day | null
  url: string | null
  language: string | null
}

export type Day = [year: number, month: number, day: number]

/** Citations of some articles, in their order; their keys differ. */
export function citations(articles: readonly CitedArticle[]): Citation[] {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return articles.map((article) => {
    const cited = citation(article)
    let key = cited.key
    // The key of another article may look like one that was numbered.
    for (let number = numbers.get(cited.key) ?? 2; taken.has(key); number++) {
      key = `${cited.key}x${number}`
      numbers.set(cited.key, number + 1)
    }
    taken.add(key)
    return { ...cited, key }
  })
}

function citation({ outlet, title, date, url, author, language, accessed }: CitedArticle): Citation {
  const known = { title: line(title), author: line(author), outlet: line(outlet), date: day(date), accessed: day(accessed) }
  const tag = language && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) ? language : null
  return { ...known, key: key(known), url: webAddress(url), language: tag }
}

function line(text: string | null | undefined): string | null {
  return plainLabel(text ?? '') || null
}

function day(date: string | null | undefined): Day | null {
  if (!date || !isCalendarDay(date)) return null
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  return [year, month, dayOfMonth]
}

/** Outlet, year and the first long word of the title: `ledger2017striving`. */
function key({ outlet, date, title }: Pick<Citation, 'outlet' | 'date' | 'title'>): string {
  const words = ascii(title ?? '').split(/[^a-z0-9]+/)
  const name = ascii(outlet ?? '').replace(/[^a-z0-9]/g, '')
  return `${name.slice(0, 16) || 'article'}${date?.[0] ?? ''}${(words.find((word) => word.length > 3) ?? '').slice(0, 16)}`
}

function ascii(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
