import type { Article } from '../../corpus/article'
import type { Source } from '../check-sources'
import { plainLabel } from '../../corpus/text/plain-label'
import type { Reach } from '../texts/head-texts'
import { coverage } from './coverage'

/** Counts how far the words of a page reach, over the union of all siblings' passages. */
export function reach(page: Article, sources: Source[]): Reach {
  const printing = sources.filter(({ sibling }) => sibling.passages.length > 0)
  const passages = printing.flatMap(({ sibling }) => sibling.passages)
  const unquoted = passages.filter(({ quote }) => !quote)
  const own = outletKey(page.outlet)
  const outlets = printing.map(({ sibling }) => outletKey(sibling.outlet))
  const other = new Set(outlets.filter((outlet) => outlet !== '' && outlet !== own))
  const union = coverage(
    page.text,
    passages.map(({ here }) => here),
  )
  const largest = Math.max(0, ...printing.map(({ sibling }) => sibling.sharedHere))
  // The engine counts words by its own rules. The first sentence must not tell less than a source below it, nor more than the only one.
  const share = printing.length === 1 ? largest : Math.max(union, largest)
  const withoutQuotations = coverage(
    page.text,
    unquoted.map(({ here }) => here),
  )
  return {
    share,
    shareUnquoted: unquoted.length === passages.length ? share : Math.min(share, withoutQuotations),
    articles: printing.length,
    ownKnown: own !== '',
    otherOutlets: other.size,
    sameOutlet: own === '' ? 0 : outlets.filter((outlet) => outlet === own).length,
    unknownOutlet: outlets.filter((outlet) => outlet === '').length,
    sameStory: sources.length - printing.length,
  }
}

function outletKey(outlet: string): string {
  return plainLabel(outlet).normalize('NFKC').toLowerCase()
}
