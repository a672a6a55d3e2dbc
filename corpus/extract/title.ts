import { label } from './label'
import { firstMeta, type PageFacts } from './page-facts'

/** A piece at the end of a title that is parted like a site's name. */
const LAST_PIECE = /^(.{8,}?)\s+(?:[|•·»:]|[-–—]{1,2})\s+([^|•·»]{2,60})$/

/** The headline: as the page offers it for sharing, checked against what it prints, without the site's name. */
export function articleTitle(facts: PageFacts, outlet: string): string {
  const headings = facts.headings.map(label).filter(Boolean)
  const offered = [firstMeta(facts, ['og:title']), facts.claims[0]?.headline, firstMeta(facts, ['twitter:title', 'dc.title']), facts.title]
    .map((title) => label(title ?? ''))
    .filter(Boolean)
  // A printed heading inside an offered title is the title without its trimmings.
  const printed = headings.find((heading) => heading.length >= 15 && offered.some((title) => folded(title).startsWith(folded(heading))))
  if (printed) return printed
  const [best] = offered
  return best ? withoutSite(best, outlet) : (headings[0] ?? '')
}

/** Cuts site names off the end: `Floods hit coast | World | The Paper` to `Floods hit coast`, as far as they are known as such. */
function withoutSite(title: string, outlet: string): string {
  const pieces = LAST_PIECE.exec(title)
  const [, rest, last] = pieces ?? []
  if (!rest || !last) return title
  const site = folded(outlet)
  const end = folded(last)
  return site && end && (site.includes(end) || end.includes(site)) ? rest : title
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
