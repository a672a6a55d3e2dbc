import type { Sibling } from '../corpus/report'
import type { Check } from '../messages/contract'
import { articleLabel, type ArticleLabel } from './article-label'

/** A sibling as our screens know it: with its text, its labels, and the number that stands for it everywhere. */
export interface Source {
  /** 1 for the best; the same on every screen of one check. */
  number: number
  sibling: Sibling
  /** Empty when the check holds no text for it. */
  text: string
  label: ArticleLabel
  /** Where its date was read; null when that is not known. */
  dateFrom: string | null
}

/** The siblings of a check, best first. `whole`: the check they are numbered by, where this is what noise left of it. */
export function checkSources(check: Check, whole = check): Source[] {
  const articles = new Map(check.siblings.map((article) => [article.id, article]))
  const numbers = new Map(whole.report.siblings.map(({ id }, index) => [id, index + 1]))
  return check.report.siblings.map((sibling, index) => {
    const { text = '', dateFrom = null } = articles.get(sibling.id) ?? {}
    return { number: numbers.get(sibling.id) ?? index + 1, sibling, text, dateFrom, label: articleLabel({ outlet: sibling.outlet, title: sibling.title, text }) }
  })
}
