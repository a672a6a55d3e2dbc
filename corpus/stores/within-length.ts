import type { StoredArticle } from './store'

/** The first of some articles whose texts are together no longer than so many UTF-16 code units; at least one, where there is any. */
export function withinLength(articles: [key: number, article: StoredArticle][], longest = Infinity): [key: number, article: StoredArticle][] {
  let length = 0
  const end = articles.findIndex(([, { text }]) => (length += text.length) > longest)
  return end < 0 ? articles : articles.slice(0, Math.max(1, end))
}
