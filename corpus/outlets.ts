/** What tells whose an article is: what the outlet calls itself, and where it printed it. */
interface Printed {
  outlet: string
  url: string | null
}

/** The registrable domain of a host; null when it has none. */
type DomainOf = (host: string) => string | null

/** Sites that print for many: what stands there is the named outlet's, not theirs. */
const SYNDICATORS = new Set([
  'msn.com', 'yahoo.com', 'aol.com', 'flipboard.com', 'smartnews.com', 'newsbreak.com', 'pressreader.com', 'archive.org', 'archive.ph', 'medium.com',
  'substack.com', 'wordpress.com', 'blogspot.com', 'facebook.com', 'google.com', 'ampproject.org',
])

/**
 * Which outlet each article is of: the same number is the same outlet under whatever name, null is unknown. Two articles are of one
 * outlet when it calls itself the same or when they stand on one site, its AMP copies and its parts (`sport.post.example`) included.
 * In doubt two names are one outlet: a source too few is a smaller error here than one that is none.
 */
export function outletsOf(articles: Printed[], domainOf: DomainOf): (number | null)[] {
  const numbers = new Map<string, number>()
  const merged: number[] = []
  const root = (number: number): number => (merged[number] === number ? number : root(merged[number] ?? number))

  const own = articles.map((article) => {
    const marks = marksOf(article, domainOf)
    const known = marks.flatMap((mark) => numbers.get(mark) ?? []).map(root)
    const number = known.length > 0 ? Math.min(...known) : merged.length
    merged[number] ??= number
    for (const other of known) merged[other] = number
    for (const mark of marks) numbers.set(mark, number)
    return marks.length > 0 ? number : null
  })
  return own.map((number) => (number === null ? null : root(number)))
}

const ADDRESS = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/

/** A name without what makes no difference: case, article, spaces, signs. Empty when nothing is left. */
export function outletKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '').trim().replace(/^the\s+/, '').replaceAll(/\s/g, '')
}

function marksOf({ outlet, url }: Printed, domainOf: DomainOf): string[] {
  const name = outletKey(outlet)
  // An outlet that does not name itself is called by its domain.
  const sites = [url === null ? null : siteOf(url, domainOf), /^[\w-]+(?:\.[\w-]+)+$/.test(outlet) ? domainOf(outlet.toLowerCase()) : null]
  return [...(name ? [`name ${name}`] : []), ...sites.flatMap((site) => (site !== null && !SYNDICATORS.has(site) ? [`site ${site}`] : []))]
}

function siteOf(url: string, domainOf: DomainOf): string | null {
  const [, hostname = '', pathname = ''] = ADDRESS.exec(url.toLowerCase()) ?? []
  if (hostname === '') return null
  // Caches name the site in their own address: www-post-example.cdn.ampproject.org, google.com/amp/s/www.post.example/…
  const cached = /^([\w-]+)\.cdn\.ampproject\.org$/.exec(hostname)?.[1]
  if (cached) return domainOf(cached.replace(/-(-)?/g, (_, two: string | undefined) => (two ? '-' : '.')))
  const inPath = /^(?:www\.)?google\.|^web\.archive\.org$/.test(hostname) ? /\/(?:amp\/s?\/?|web\/\w+\/https?:\/\/)([\w.-]+\.\w+)/.exec(pathname)?.[1] : undefined
  return domainOf(inPath ?? hostname) ?? inPath ?? hostname
}
