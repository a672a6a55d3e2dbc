import { citations, type CitedArticle, type Day } from './citation'

/** Citations as CSL-JSON (Citation Style Language 1.0.2, csl-data): what Zotero, Pandoc and citeproc read. */
export function cslJson(articles: readonly CitedArticle[]): string {
  const items = citations(articles).map(({ key, title, author, outlet, date, accessed, url, language }) => ({
    id: key,
    type: 'article-newspaper',
    ...(title && { title }),
    ...(author && { author: [{ literal: author }] }),
    ...(outlet && { 'container-title': outlet }),
    ...(date && { issued: dateParts(date) }),
    ...(accessed && { accessed: dateParts(accessed) }),
    ...(url && { URL: url }),
    ...(language && { language }),
  }))
  return `${JSON.stringify(items, null, 2)}\n`
}

function dateParts(day: Day): { 'date-parts': [Day] } {
  return { 'date-parts': [day] }
}
