import { aboutArticle } from './about-article'
import { articleBlocks } from './article-blocks'
import type { DomainOf } from './canonical-url'
import { claimedBlocks } from './claimed-blocks'
import type { Extraction } from './extraction'
import { type IsHidden, isMarkedHidden } from './hidden'
import { ownText, whyNotArticle } from './not-article'
import { copyPage } from './page-copy'
import { readPageFacts } from './page-facts'
import { readableBlocks } from './readable-blocks'
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
    const about = aboutArticle(facts, url, domainOf)
    const { title, url: address } = about
    const { document: copy, blocks } = copyPage(document, title, isHidden)
    // Readability has nothing to find here, and takes longest where there is nothing to find.
    const hopeless = whyNotArticle(blocks, ownText(blocks), facts, address)
    if (hopeless) return { state: 'not-article', why: hopeless }
    const claimed = claimedBlocks(blocks, facts.claims[0]?.body ?? null)
    const article = articleBlocks(blocks, { readable: readableBlocks(copy, blocks), claimed, title })
    const why = whyNotArticle(blocks, article, facts, address)
    if (why) return { state: 'not-article', why }
    return { state: 'article', page: { ...about, text: article.map(({ text }) => text).join('\n\n') } }
  } catch (error) {
    return { state: 'failed', why: error instanceof PageTooLarge ? 'too-large' : 'extraction' }
  }
}
