import MiniSearch from 'minisearch'
import type { Article } from '../../corpus/article'
import { LibraryIndex } from '../../corpus/index/library-index'
import { Library } from '../../corpus/library'
import { align } from '../../corpus/match/align'
import { findCandidates } from '../../corpus/match/find-candidates'
import { memoryShelf } from '../../corpus/memory-shelf'
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
export async function benchEngine(): Promise<Row[]> {
  const articles = makeArticles(ARTICLES)
  const page = makePage(articles, CANDIDATES)
  const rows: Row[] = []
  const add = (what: string, value: number, unit: string): void => void rows.push({ what, value, unit })

  const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  add('words: read', megabytes / (cpu(() => articles.forEach(({ text }) => readWords(text))) / 1000), 'MB/s')

  const build = cpu(() => memoryShelf(articles))
  const fullText = cpu(() => fullTextIndex(articles))
  add(`index: ${ARTICLES} articles`, build, 'ms')
  add('index: MiniSearch over the same full texts', fullText, 'ms')
  add('index: MiniSearch / ours', fullText / build, 'times')

  const shelf = memoryShelf(articles)
  const index = new LibraryIndex([shelf])
  const library = new Library([shelf])
  const words = readWords(page.text)
  const subject = findCandidates(page.text, index).page
  const candidates = articles.slice(0, CANDIDATES).map(({ text }) => makeSubject(read(text), index.rarity))
  add('look-up of the page’s runs of words', median(50, () => index.hitsOf(words)), 'ms')
  add('candidates: runs, sentences', median(20, () => findCandidates(page.text, index)), 'ms')
  add(`align a page of ${words.count} words with ${CANDIDATES} articles`, median(20, () => candidates.forEach((candidate) => align(subject, candidate))), 'ms')
  const checks: number[] = []
  for (let i = 0; i < 10; i++) checks.push(await cpuOf(() => library.check(page)))
  add('whole check, details and facts included', checks.toSorted((a, b) => a - b)[5] ?? 0, 'ms')

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

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(times: number, work: () => void): number {
  work()
  const all = Array.from({ length: times }, () => cpu(work)).toSorted((a, b) => a - b)
  return all[times >> 1] ?? 0
}
