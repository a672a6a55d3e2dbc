import type { Article } from '../../corpus/article'
import { LibraryIndex, type Shelf } from '../../corpus/index/library-index'
import { Library } from '../../corpus/library'
import { findCandidates } from '../../corpus/match/find-candidates'
import { readWords } from '../../corpus/text/words'
import { read } from '../../corpus/text/reading'
import { readTerms } from '../../corpus/text/terms'
import { makePage } from './made-pages'
import { cpu, cpuOf, middle, type Row } from './measure'
import type { FullText } from './peers'

const PAGES = 12

/** What the parts of a check of one page cost in a library, against one query of twenty words to full-text indexes of the same. */
export async function lookUpRows(articles: Article[], shelf: Shelf, peers: Record<string, FullText>): Promise<Row[]> {
  const index = new LibraryIndex([shelf])
  const library = new Library([shelf])
  const pages = Array.from({ length: PAGES + 3 }, (_, i) => makePage(articles, i))
  const timed = (work: (page: Article) => void): number => middle(pages.map((page) => cpu(() => work(page))).slice(3))
  const hits = timed(hitsOf)
  const sentences = timed(nearestOf)
  const candidates: number[] = []
  for (const page of pages) candidates.push(await cpuOf(() => findCandidates(page.text, index)))
  const checks: number[] = []
  for (const page of pages) checks.push(await cpuOf(() => library.check(page)))
  const rows = [
    { what: `look-up of the runs of a page of ${readWords(pages[0]?.text ?? '').count} words`, value: hits, unit: 'ms' },
    { what: 'look-up of its sentences', value: sentences, unit: 'ms' },
    { what: 'all candidates, reading the page included', value: middle(candidates.slice(3)), unit: 'ms' },
    { what: 'whole check, details and facts included', value: middle(checks.slice(3)), unit: 'ms' },
  ]
  for (const [name, { search }] of Object.entries(peers)) {
    const query = timed(({ text }) => search(text.split(/\s+/).slice(0, 20).join(' ')))
    rows.push({ what: `${name}, one query of 20 words`, value: query, unit: 'ms' }, { what: `${name}’s query / our look-ups`, value: query / (hits + sentences), unit: 'times' })
  }
  return rows

  function hitsOf({ text }: Article): void {
    index.hitsOf(readWords(text))
  }

  function nearestOf({ text }: Article): void {
    const reading = read(text)
    for (const _ of index.nearestSentences(reading, readTerms(reading.words), { best: 10, floor: 0.6 })) { /* to its end */ }
  }
}
