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
}

/** The siblings of a check, best first. */
export function checkSources(check: Check): Source[] {
  const articles = new Map(check.siblings.map((article) => [article.id, article]))
  return check.report.siblings.map((sibling, index) => {
    const text = articles.get(sibling.id)?.text ?? ''
    return { number: index + 1, sibling, text, label: articleLabel({ outlet: sibling.outlet, title: sibling.title, text }) }
  })
}
