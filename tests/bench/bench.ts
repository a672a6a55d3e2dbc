import type { Article } from '../../corpus/article'
import { readLines } from '../../corpus/cli/read-lines'
import { parseArticleLine } from '../../corpus/formats/article-line'
import { memoryShelf } from '../../corpus/memory-shelf'
import { alignRows } from './align-rows'
import { buildRows } from './build-rows'
import { growthRows } from './growth-rows'
import { lookUpRows } from './look-up-rows'
import { makeArticles } from './made-articles'
import type { Row } from './measure'
import { miniSearch } from './peers'
import { recallRows } from './recall-rows'

export interface Options {
  /** JSON Lines of articles to take instead of made ones. */
  articles: string | null
  /** Also a library of 100,000 articles, with MiniSearch: minutes, and 4 GB. */
  large: boolean
  /** Only how look-ups grow up to a library of so many articles, in files: a million take an hour and 5 GB of disk. */
  growth: number | null
}

export interface Table {
  title: string
  rows: Row[]
}

const ARTICLES = 10_000
const LARGE = 100_000
const SAMPLES = 100

/** What the engine costs and finds, and what its peers do on the same articles in the same run; tables as they are done. CPU time. */
export async function* bench({ articles: file, large, growth }: Options): AsyncGenerator<Table, void> {
  if (growth !== null) {
    yield { title: 'Growth', rows: growthRows([10_000, 100_000, 1_000_000].filter((size) => size <= growth)) }
    return
  }
  const articles = file === null ? [...makeArticles(ARTICLES)] : await readArticles(file)
  const size = `${articles.length.toLocaleString('en')} articles`
  const { rows, peers } = buildRows(articles)
  yield { title: `Build, ${size}`, rows }
  const shelf = memoryShelf(articles)
  yield { title: `Look-up, ${size}`, rows: await lookUpRows(articles, shelf, peers) }
  yield { title: `Found, ${size}`, rows: await recallRows(articles, shelf, peers, SAMPLES) }
  yield { title: 'Alignment', rows: alignRows(articles) }
  yield { title: 'Growth', rows: growthRows([1_000, 10_000]) }
  if (!large) return
  const many = [...makeArticles(LARGE)]
  const shelves = memoryShelf(many)
  const fullText = { MiniSearch: miniSearch(many) }
  yield { title: `Look-up, ${LARGE.toLocaleString('en')} articles`, rows: await lookUpRows(many, shelves, fullText) }
  yield { title: `Found, ${LARGE.toLocaleString('en')} articles`, rows: await recallRows(many, shelves, {}, SAMPLES) }
}

async function readArticles(file: string): Promise<Article[]> {
  const articles: Article[] = []
  await readLines(file, parseArticleLine, (article) => void articles.push(article), { out: console.log, err: console.error })
  return articles
}
