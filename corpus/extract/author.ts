import { label } from './label'
import { firstMeta, type PageFacts } from './page-facts'

/** Who signed the article, as printed; null when nobody did. */
export function articleAuthor(facts: PageFacts): string | null {
  const claimed = [facts.claims.find(({ author }) => author)?.author, firstMeta(facts, ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']), ...facts.authors]
  for (const claim of claimed) {
    const name = label(claim ?? '').replace(/^(?:by|von|par|por|di|door)\s+/i, '')
    if (name && name.length <= 200 && !/https?:|@|www\./i.test(name)) return name
  }
  return null
}
