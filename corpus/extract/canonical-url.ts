import { isOfWeb } from '../web-protocol'
import { firstMeta, type PageFacts } from './page-facts'
import { parseUrl } from './parse-url'

const MAX_URL = 2_000
/** Copies of a page kept by a cache under its own address; their canonical address is elsewhere with good reason. */
const CACHES = /(?:^|\.)(?:cdn\.ampproject\.org|cdn\.ampproject\.net|amp\.cloudflare\.com)$|^(?:www\.)?google\.[a-z.]+$|^web\.archive\.org$/
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ocid|xtor|at_medium|at_campaign)$/i

/** The registrable domain of a host, `post.co.uk` of `news.post.co.uk`; null when it has none, like an IP address. */
export type DomainOf = (host: string) => string | null

/** The address an article is known by: see `ownAddress`. */
export function canonicalUrl(facts: PageFacts, pageUrl: string, domainOf?: DomainOf): string | null {
  return ownAddress([facts.canonical, firstMeta(facts, ['og:url'])], pageUrl, domainOf)
}

/**
 * The first of the addresses claimed for a page that it may claim. A claim counts only within the page's own site, so that it cannot
 * pass for somebody else's article; without one, its own address; null when that is not of the web either.
 * The list of domains is too large to bring into a page: without it some claims pass (`a.co.uk` as `b.co.uk`) that must be judged again.
 */
export function ownAddress(claims: (string | null)[], pageUrl: string, domainOf: DomainOf = lastLabels): string | null {
  const page = pageAddress(pageUrl)
  for (const claimed of claims) {
    const url = claimed && pageAddress(claimed, page?.href)
    if (url && (!page || mayClaim(page, url, domainOf))) return url.href
  }
  return page?.href ?? null
}

/** An http or https address without credentials, fragment and tracking parameters; null for all else. */
export function pageAddress(address: string, base?: string): URL | null {
  const url = address.length > MAX_URL ? null : parseUrl(address, base)
  if (url === null || !isOfWeb(url) || !url.hostname) return null
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

function mayClaim(page: URL, claimed: URL, domainOf: DomainOf): boolean {
  // A canonical link to the front page is a common mistake of templates.
  if (claimed.pathname === '/' && !claimed.search && page.pathname !== '/') return false
  const siteOf = ({ hostname }: URL) => domainOf(hostname) ?? hostname
  return siteOf(page) === siteOf(claimed) || CACHES.test(page.hostname)
}

/** What all hosts of one site have in common, and some hosts of different sites. */
const lastLabels: DomainOf = (host) => host.split('.').slice(-2).join('.')
