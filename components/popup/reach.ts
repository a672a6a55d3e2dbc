import type { Article } from '../../corpus/article'
import type { Source } from '../check-sources'
import { coverage } from '../coverage'
import { wordsOf } from '../words'
import type { Reach } from '../texts/head-texts'

/** Counts how far the words of a page reach, over the union of all siblings' passages. `outlets`: of the page and of each source. */
export function reach(page: Article, sources: Source[], outlets: (number | null)[]): Reach {
  const passages = sources.flatMap(({ sibling }) => sibling.passages)
  const unquoted = passages.filter(({ quote }) => !quote)
  const printing = sources.filter(({ sibling }) => sibling.passages.length > 0)
  const own = outlets[0] ?? null
  const theirs = sources.flatMap(({ sibling }, index) => (sibling.passages.length > 0 ? [outlets[index + 1] ?? null] : []))
  const other = new Set(theirs.filter((outlet) => outlet !== null && outlet !== own))
  const words = wordsOf(page)
  const union = coverage(words, passages.map(({ here }) => here))
  const largest = Math.max(0, ...printing.map(({ sibling }) => sibling.sharedHere))
  // The engine counts words by its own rules. The first sentence must not tell less than a source below it, nor more than the only one.
  const share = printing.length === 1 ? largest : Math.max(union, largest)
  const withoutQuotations = coverage(words, unquoted.map(({ here }) => here))
  return {
    share,
    shareUnquoted: unquoted.length === passages.length ? share : Math.min(share, withoutQuotations),
    articles: printing.length,
    ownKnown: own !== null,
    otherOutlets: other.size,
    sameOutlet: own === null ? 0 : theirs.filter((outlet) => outlet === own).length,
    unknownOutlet: theirs.filter((outlet) => outlet === null).length,
    sameStory: sources.length - printing.length,
  }
}
