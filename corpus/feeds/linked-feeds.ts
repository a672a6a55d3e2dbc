import { pageAddress } from '../extract/canonical-url'
import { label } from '../extract/label'
import type { FeedLink } from './feed'

const MAX_LINKS = 20

/** The feeds that a page names in its head, as `<link rel="alternate">` (RSS autodiscovery): no address twice. */
export function linkedFeeds(page: Document, address: string): FeedLink[] {
  const links = new Map<string, FeedLink>()
  for (const link of page.querySelectorAll('link[rel][href]')) {
    const isFeed = /^application\/(?:rss|atom|rdf)\+xml\b/i.test(link.getAttribute('type') ?? '')
    const url = isFeed && /\balternate\b/i.test(link.getAttribute('rel') ?? '') ? pageAddress(link.getAttribute('href') ?? '', address) : null
    if (url !== null && !links.has(url.href)) links.set(url.href, { address: url.href, title: label(link.getAttribute('title') ?? '') })
    if (links.size === MAX_LINKS) break
  }
  return [...links.values()]
}
