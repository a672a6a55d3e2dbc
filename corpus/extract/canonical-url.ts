import { getDomain } from 'tldts-icann'
import { firstMeta, type PageFacts } from './page-facts'

const MAX_URL = 2_000
/** Copies of a page kept by a cache under its own address; their canonical address is elsewhere with good reason. */
const CACHES = /(?:^|\.)(?:cdn\.ampproject\.org|cdn\.ampproject\.net|amp\.cloudflare\.com)$|^(?:www\.)?google\.[a-z.]+$|^web\.archive\.org$/
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|xtor|at_medium|at_campaign)$/i

/**
 * The address an article is known by. What the page claims counts only within its own site, so that it cannot
 * pass for somebody else's article; null when neither the claim nor `pageUrl` is an http or https address.
 */
export function canonicalUrl(facts: PageFacts, pageUrl: string): string | null {
  const page = webAddress(pageUrl)
  for (const claimed of [facts.canonical, firstMeta(facts, ['og:url'])]) {
    const url = claimed && webAddress(claimed, page?.href)
    if (url && (!page || mayClaim(page, url))) return url.href
  }
  return page?.href ?? null
}

/** An http or https address without credentials, fragment and tracking parameters; null for all else. */
export function webAddress(address: string, base?: string): URL | null {
  if (address.length > MAX_URL || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname) return null
  url.username = ''
  url.password = ''
  url.hash = ''
  // A content script of Firefox sees `keys()` through a wrapper that cannot be iterated.
  const tracking: string[] = []
  url.searchParams.forEach((_, key) => {
    if (TRACKING.test(key)) tracking.push(key)
  })
  for (const key of tracking) url.searchParams.delete(key)
  return url
}

function mayClaim(page: URL, claimed: URL): boolean {
  // A canonical link to the front page is a common mistake of templates.
  if (claimed.pathname === '/' && !claimed.search && page.pathname !== '/') return false
  return siteOf(page) === siteOf(claimed) || CACHES.test(page.hostname)
}

const siteOf = (url: URL): string => getDomain(url.hostname) ?? url.hostname
