import { articleBlocks } from './article-blocks'
import { articleAuthor } from './author'
import { canonicalUrl } from './canonical-url'
import { claimedBlocks } from './claimed-blocks'
import type { Extraction } from './extraction'
import { type IsHidden, isMarkedHidden } from './hidden'
import { articleLanguage } from './language'
import { outletName } from './outlet'
import { copyPage } from './page-copy'
import { readPageFacts } from './page-facts'
import { pageId } from './page-id'
import { publicationDate } from './publication-date'
import { readableBlocks } from './readable-blocks'
import { articleTitle } from './title'
import { PageTooLarge } from './walk-shown'

/** Shorter than a news brief. */
const MIN_TEXT = 140

export interface ExtractOptions {
  /** Address of the page; empty when unknown, as for a file. */
  url: string
  /** Says what a reader cannot see; without it only attributes are asked. Pass `isHiddenOnScreen` on a live page. */
  isHidden?: IsHidden
}

/**
 * Reads the article on a page. The page itself is never changed, and nothing it holds makes this throw:
 * what cannot be read is said in the answer.
 */
export function extractArticle(document: Document, { url, isHidden = isMarkedHidden }: ExtractOptions): Extraction {
  try {
    const facts = readPageFacts(document)
    const address = canonicalUrl(facts, url)
    const outlet = outletName(facts, address)
    const title = articleTitle(facts, outlet)
    const { document: copy, blocks } = copyPage(document, title, isHidden)
    const claimed = claimedBlocks(blocks, facts.claims[0]?.body ?? null)
    const text = articleBlocks(blocks, { readable: readableBlocks(copy, blocks), claimed, title })
      .map((block) => block.text)
      .join('\n\n')
    if (!text) return { state: 'not-article', why: 'no-text' }
    if (text.length < MIN_TEXT) return { state: 'not-article', why: 'too-short' }
    const page = {
      id: pageId(address ?? title),
      outlet,
      title,
      ...publicationDate(facts, address),
      url: address,
      text,
      author: articleAuthor(facts),
      language: articleLanguage(facts),
    }
    return { state: 'article', page }
  } catch (error) {
    return { state: 'failed', why: error instanceof PageTooLarge ? 'too-large' : 'extraction' }
  }
}
