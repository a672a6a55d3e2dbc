import type { Article } from '../article'
import type { Report, Sibling } from '../report'

/** What a check can be taken along as: the page, what was found, and the texts that it was found in. Plain data. */
export interface Evidence {
  page: Article
  report: Report
  /** The articles behind `report.siblings`, in any order; an offset into one that is missing stands for no words. */
  siblings: readonly Article[]
}

/** A sibling with its text. */
export interface Witness {
  sibling: Sibling
  text: string
}

/** The siblings of a report with their texts, best first. */
export function witnesses({ report, siblings }: Evidence): Witness[] {
  const texts = new Map(siblings.map(({ id, text }) => [id, text]))
  return report.siblings.map((sibling) => ({ sibling, text: texts.get(sibling.id) ?? '' }))
}
