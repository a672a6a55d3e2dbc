import type { Article } from '../article'
import type { StoredArticle } from './store'

/** Of articles with one id or address in the same batch, the last. */
export function dropEarlier(articles: StoredArticle[]): StoredArticle[] {
  const last = new Map<string, number>()
  articles.forEach(({ id, url }, i) => {
    last.set(`id ${id}`, i)
    if (url !== null) last.set(`url ${url}`, i)
  })
  return articles.filter(({ id, url }, i) => last.get(`id ${id}`) === i && (url === null || last.get(`url ${url}`) === i))
}

/** Whether an article is stored already as it is; when it was saved makes no difference. */
export function isUnchanged(known: Article, article: Article): boolean {
  return (['id', 'outlet', 'title', 'date', 'url', 'text'] as const).every((field) => known[field] === article[field])
}
