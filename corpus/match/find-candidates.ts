import type { Article } from '../article'
import { lookUp } from '../index/passage-index'
import { nearestSentences } from '../index/sentence-index'
import { likeliestStories } from '../index/story-index'
import type { LibraryIndex } from '../library-index'
import { read } from '../text/reading'
import { readTerms } from '../text/terms'
import { findBoilerplate } from './boilerplate'
import { countPrintings } from './printings'
import { makeSubject, type Subject } from './subject'

/** A page made ready, and the articles worth aligning with it. */
export interface Candidates {
  page: Subject
  /** The page's terms, as the indexes know them. */
  terms: Uint32Array
  /** How many articles print each of the page's words together with its neighbours. */
  printings: Uint16Array
  /** Numbers of articles that share a run of words, or rare words in one sentence. */
  reuse: Set<number>
  /** Numbers of articles that are likely to tell the same story. */
  stories: number[]
}

/** A seed in more articles than this is a stock phrase: SuperFastMatch and passim leave out what stands in more than a hundred. */
const MOST_ARTICLES = 500
/** Articles to align for the runs they share. */
const BEST_BY_RUNS = 60
const BEST_BY_SENTENCE = { best: 3, floor: 1.5 }
const BEST_STORIES = 12

/**
 * Asks every index of a library which articles may print something of a page; the aligner decides.
 *
 * @param articles the library's, by number
 */
export function findCandidates(page: Article, index: LibraryIndex, articles: Article[]): Candidates {
  const reading = read(page.text)
  const hits = lookUp(index.passages, reading.words, MOST_ARTICLES)
  const boilerplate = findBoilerplate(reading, index.repeated, hits, articles)
  const terms = readTerms(reading.words)
  const self = hits.flatMap((hit) => hit.articles).find((number) => articles[number]?.id === page.id) ?? -1
  const subject = makeSubject(reading, index.rarity, boilerplate)

  const scores = new Map<number, number>()
  for (const hit of hits) {
    if (boilerplate[hit.word]) continue
    for (const article of hit.articles) scores.set(article, (scores.get(article) ?? 0) + 1 / hit.articles.length)
  }
  const byRuns = [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BEST_BY_RUNS)
  const bySentence = nearestSentences(index.sentences, { sentences: reading.sentences, terms }, index.rarity, BEST_BY_SENTENCE)
  return {
    page: subject,
    terms,
    printings: countPrintings(hits, reading.words.count, self),
    reuse: new Set([...byRuns.map(([article]) => article), ...bySentence.flat().map((hit) => hit.article)]),
    stories: likeliestStories(index.stories, page, reading, terms, index.rarity, BEST_STORIES),
  }
}
