import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import type { Article } from '../../corpus/article'

/** A full-text index over titles and texts: what a project reaches for that has to find articles in a browser. */
export interface FullText {
  /** Ids of the best twenty articles for some words, any of which may be missing. */
  search(words: string): string[]
}

export function miniSearch(articles: Article[]): FullText {
  const index = new MiniSearch<Article>({ fields: ['title', 'text'] })
  index.addAll(articles)
  return { search: (words) => index.search(words).slice(0, 20).map(({ id }) => String(id)) }
}

export function flexSearch(articles: Article[]): FullText {
  const index = new FlexSearch.Index()
  articles.forEach(({ title, text }, i) => index.add(i, `${title} ${text}`))
  return { search: (words) => index.search(words, { limit: 20, suggest: true }).map((i) => articles[Number(i)]?.id ?? '') }
}
