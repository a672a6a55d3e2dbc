import type { DomainOf } from './canonical-url'
import { label } from './label'
import { firstMeta, type PageFacts } from './page-facts'

/** Who printed the page: as it names itself, else its registrable domain; empty when neither is known. */
export function outletName(facts: PageFacts, url: string | null, domainOf?: DomainOf): string {
  const claimed = [firstMeta(facts, ['og:site_name']), ...facts.claims.map(({ publisher }) => publisher), firstMeta(facts, ['application-name', 'dc.publisher'])]
  for (const claim of claimed) {
    const name = label(claim ?? '').replace(/^@/, '')
    if (name && name.length <= 80 && !/^(?:https?:|www\.)|\bhttps?:/i.test(name)) return name
  }
  return url && domainOf ? outletOfAddress(url, domainOf) : ''
}

/** What an outlet is called that does not name itself. */
export function outletOfAddress(url: string, domainOf: DomainOf): string {
  const { hostname } = new URL(url)
  return domainOf(hostname) ?? hostname
}
