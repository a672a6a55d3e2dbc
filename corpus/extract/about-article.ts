import { articleAuthor } from './author'
import { canonicalUrl, type DomainOf } from './canonical-url'
import { articleLanguage } from './language'
import { outletName } from './outlet'
import type { PageArticle } from './page-article'
import type { PageFacts } from './page-facts'
import { pageId } from './page-id'
import { publicationDate } from './publication-date'
import { articleTitle } from './title'

/** All that is known of a page's article but its text. `pageUrl` is empty when unknown; `domainOf` as in `ExtractOptions`. */
export function aboutArticle(facts: PageFacts, pageUrl: string, domainOf?: DomainOf): Omit<PageArticle, 'text'> {
  const url = canonicalUrl(facts, pageUrl, domainOf)
  const outlet = outletName(facts, url, domainOf)
  const title = articleTitle(facts, outlet || (url ? new URL(url).hostname : ''))
  return {
    id: pageId(url ?? title),
    outlet,
    title,
    ...publicationDate(facts, url),
    url,
    author: articleAuthor(facts),
    language: articleLanguage(facts),
  }
}
