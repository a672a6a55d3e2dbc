import { diffArrays } from 'diff'
import type { Article } from '../../corpus/article'
import { Rarity } from '../../corpus/index/rarity'
import { align } from '../../corpus/match/align'
import { makeSubject } from '../../corpus/match/subject'
import { read } from '../../corpus/text/reading'
import { readTerms } from '../../corpus/text/terms'
import { makePage } from './made-pages'
import { median, type Row } from './measure'
import { smithWaterman } from './smith-waterman'

const CANDIDATES = 20

/** What it costs to align one page with twenty articles, seven of which it has a passage of, against other ways to do it. */
export function alignRows(articles: Article[]): Row[] {
  const rarity = new Rarity()
  const readings = articles.slice(0, 1000).map(({ text }) => read(text))
  for (const { words } of readings) rarity.add(readTerms(words))
  const page = read(makePage(articles.slice(0, CANDIDATES), 1).text)
  const candidates = readings.slice(0, CANDIDATES)
  const [here, there] = [makeSubject(page, rarity), candidates.map((reading) => makeSubject(reading, rarity))]
  const keys = [...page.words.key]
  const ours = median(30, () => there.forEach((candidate) => align(here, candidate)))
  const local = median(5, () => candidates.forEach(({ words }) => smithWaterman(page.words.key, words.key)))
  const diff = median(1, () => candidates.forEach(({ words }) => diffArrays(keys, [...words.key])))
  return [
    { what: `align a page of ${page.words.count} words with ${CANDIDATES} articles, ours`, value: ours, unit: 'ms' },
    { what: 'the same by Smith-Waterman with traceback', value: local, unit: 'ms' },
    { what: 'the same by jsdiff', value: diff, unit: 'ms' },
    { what: 'Smith-Waterman / ours', value: local / ours, unit: 'times' },
    { what: 'jsdiff / ours', value: diff / ours, unit: 'times' },
  ]
}
