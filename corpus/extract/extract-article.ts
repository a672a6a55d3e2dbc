import { articleBlocks } from './article-blocks'
import { articleAuthor } from './author'
import { canonicalUrl, type DomainOf } from './canonical-url'
import { claimedBlocks } from './claimed-blocks'
import type { Extraction } from './extraction'
import { type IsHidden, isMarkedHidden } from './hidden'
import { articleLanguage } from './language'
import { ownText, whyNotArticle } from './not-article'
import { outletName } from './outlet'
import { copyPage } from './page-copy'
import { readPageFacts } from './page-facts'
import { pageId } from './page-id'
import { publicationDate } from './publication-date'
import { readableBlocks } from './readable-blocks'
import { articleTitle } from './title'
import { property } from './unclobbered'
import { PageTooLarge } from './walk-shown'

export interface ExtractOptions {
  /** Address of the page; empty when unknown, as for a file. */
  url: string
  /** Says what a reader cannot see; without it only attributes are asked. Pass `isHiddenOnScreen` on a live page. */
  isHidden?: IsHidden
  /** Knows the registrable domains. Without it an outlet that does not name itself stays unknown, and the address is to be judged again. */
  domainOf?: DomainOf
}

/**
 * Reads the article on a page. The page itself is never changed, and nothing it holds makes this throw:
 * what cannot be read is said in the answer.
 */
export function extractArticle(document: Document, { url, isHidden = isMarkedHidden, domainOf }: ExtractOptions): Extraction {
  try {
    // Typed as always there, but a page can take it away.
    const root: Element | null = property(document, 'documentElement')
    if (!root) return { state: 'not-article', why: 'no-text' }
    const facts = readPageFacts(document)
    const address = canonicalUrl(facts, url, domainOf)
    const outlet = outletName(facts, address, domainOf)
    const title = articleTitle(facts, outlet || (address ? new URL(address).hostname : ''))
    const { document: copy, blocks } = copyPage(document, title, isHidden)
    // Readability has nothing to find here, and takes longest where there is nothing to find.
    const hopeless = whyNotArticle(blocks, ownText(blocks), facts, address)
    if (hopeless) return { state: 'not-article', why: hopeless }
    const claimed = claimedBlocks(blocks, facts.claims[0]?.body ?? null)
    const article = articleBlocks(blocks, { readable: readableBlocks(copy, blocks), claimed, title })
    const why = whyNotArticle(blocks, article, facts, address)
    if (why) return { state: 'not-article', why }
    const page = {
      id: pageId(address ?? title),
      outlet,
      title,
      ...publicationDate(facts, address),
      url: address,
      text: article.map(({ text }) => text).join('\n\n'),
      author: articleAuthor(facts),
      language: articleLanguage(facts),
    }
    return { state: 'article', page }
  } catch (error) {
    return { state: 'failed', why: error instanceof PageTooLarge ? 'too-large' : 'extraction' }
  }
}
