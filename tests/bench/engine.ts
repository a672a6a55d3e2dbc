import MiniSearch from 'minisearch'
import type { Article } from '../../corpus/article'
import { lookUp } from '../../corpus/index/passage-index'
import { Library } from '../../corpus/library'
import { indexArticles } from '../../corpus/library-index'
import { align } from '../../corpus/match/align'
import { findCandidates } from '../../corpus/match/find-candidates'
import { makeSubject } from '../../corpus/match/subject'
import { read } from '../../corpus/text/reading'
import { readWords } from '../../corpus/text/words'
import { makeArticles, makePage } from './made-articles'

export interface Row {
  what: string
  value: number
  unit: string
}

const ARTICLES = 4_000
const CANDIDATES = 20

/** What the parts of a check cost, and what a full-text index costs on the same articles in the same run. CPU time. */
export function benchEngine(): Row[] {
  const articles = makeArticles(ARTICLES)
  const page = makePage(articles, CANDIDATES)
  const rows: Row[] = []
  const add = (what: string, value: number, unit: string): void => void rows.push({ what, value, unit })

  const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  add('words: read', megabytes / (cpu(() => articles.forEach(({ text }) => readWords(text))) / 1000), 'MB/s')

  const build = cpu(() => indexArticles(articles))
  const fullText = cpu(() => fullTextIndex(articles))
  add(`index: ${ARTICLES} articles, all four parts`, build, 'ms')
  add('index: MiniSearch over the same full texts', fullText, 'ms')
  add('index: MiniSearch / ours', fullText / build, 'times')

  const index = indexArticles(articles)
  const library = new Library(articles, index)
  const words = readWords(page.text)
  const subject = findCandidates(page, index, articles).page
  const candidates = articles.slice(0, CANDIDATES).map(({ text }) => makeSubject(read(text), index.rarity))
  add('look-up of the page’s runs of words', median(50, () => lookUp(index.passages, words, 500)), 'ms')
  add('candidates: runs, sentences, stories', median(20, () => findCandidates(page, index, articles)), 'ms')
  add(`align a page of ${words.count} words with ${CANDIDATES} articles`, median(20, () => candidates.forEach((candidate) => align(subject, candidate))), 'ms')
  add('whole check, details and facts included', median(10, () => library.check(page)), 'ms')

  const [once = 0, twice = 0] = [300, 600].map((times) => repetition(times, index.rarity))
  add('one paragraph over and over: twice as much text costs', twice / once, 'times')
  return rows
}

function fullTextIndex(articles: Article[]): void {
  const index = new MiniSearch({ fields: ['title', 'text'] })
  index.addAll(articles)
}

function repetition(times: number, rarity: Parameters<typeof makeSubject>[1]): number {
  const text = `${makeArticles(1, 7)[0]?.text.split('\n\n')[0] ?? ''}\n\n`.repeat(times)
  const [here, there] = [makeSubject(read(text), rarity), makeSubject(read(text), rarity)]
  return median(5, () => align(here, there))
}

/** CPU milliseconds of this process: other programs on the machine do not count. */
function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(times: number, work: () => void): number {
  work()
  const all = Array.from({ length: times }, () => cpu(work)).toSorted((a, b) => a - b)
  return all[times >> 1] ?? 0
}
