import { getDomain } from 'tldts-icann'
import { label } from './label'
import { firstMeta, type PageFacts } from './page-facts'

/** Who printed the page: as it names itself, else its registrable domain; empty when neither is known. */
export function outletName(facts: PageFacts, url: string | null): string {
  const claimed = [firstMeta(facts, ['og:site_name']), ...facts.claims.map(({ publisher }) => publisher), firstMeta(facts, ['application-name', 'dc.publisher'])]
  for (const claim of claimed) {
    const name = label(claim ?? '').replace(/^@/, '')
    if (name && name.length <= 80 && !/^(?:https?:|www\.)|\bhttps?:/i.test(name)) return name
  }
  return (url && (getDomain(new URL(url).hostname) ?? new URL(url).hostname)) || ''
}
