import type { Article } from '../../corpus/article'
import type { Source } from '../check-sources'
import { plainLabel } from '../plain-label'
import type { Reach } from '../texts'
import { coverage } from './coverage'

/** Counts how far the words of a page reach, over the union of all siblings' passages. */
export function reach(page: Article, sources: Source[]): Reach {
  const printing = sources.filter(({ sibling }) => sibling.passages.length > 0)
  const passages = printing.flatMap(({ sibling }) => sibling.passages)
  const own = outletKey(page.outlet)
  const outlets = printing.map(({ sibling }) => outletKey(sibling.outlet))
  const other = new Set(outlets.filter((outlet) => outlet !== '' && outlet !== own))
  const union = coverage(page.text, passages.map(({ here }) => here))
  return {
    // One source's share is the engine's own figure: the sentence and the source must not tell two.
    share: printing.length === 1 && printing[0] ? printing[0].sibling.sharedHere : union,
    shareUnquoted: coverage(page.text, passages.filter(({ quote }) => !quote).map(({ here }) => here)),
    articles: printing.length,
    otherOutlets: other.size,
    sameOutlet: own === '' ? 0 : outlets.filter((outlet) => outlet === own).length,
    unknownOutlet: outlets.filter((outlet) => outlet === '').length,
    sameStory: sources.length - printing.length,
  }
}

function outletKey(outlet: string): string {
  return plainLabel(outlet).normalize('NFKC').toLowerCase()
}
