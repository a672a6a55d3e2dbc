import { getDomain } from 'tldts-icann'
import { ownAddress } from '../../corpus/extract/canonical-url'
import { outletOfAddress } from '../../corpus/extract/outlet'
import { pageId } from '../../corpus/extract/page-id'
import type { PageArticle } from '../../corpus/extract/page-article'

/**
 * What a page says of itself, judged by the address its tab shows, which no page can forge, and by the list of registrable domains,
 * which is too large to bring into every page: another site's address does not count, and an unnamed outlet gets its domain's name.
 */
export function judgePage(page: PageArticle, address: string): PageArticle {
  const url = ownAddress([page.url], address, getDomain)
  return { ...page, id: pageId(url ?? page.title), url, outlet: page.outlet || (url === null ? '' : outletOfAddress(url, getDomain)) }
}
