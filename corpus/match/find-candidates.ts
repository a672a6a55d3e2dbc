import type { LibraryIndex, SeedHit } from '../index/library-index'
import { read } from '../text/reading'
import { readTerms } from '../text/terms'
import { findBoilerplate } from './boilerplate'
import { makeSubject, type Subject } from './subject'

/** A page made ready, and the articles worth aligning with it. */
export interface Candidates {
  page: Subject
  /** The page's terms, as the index knows them. */
  terms: Uint32Array
  /** The page's windows that stand in the library. */
  hits: SeedHit[]
  /** Numbers of articles that share a run of words, or rare words in one sentence. */
  articles: number[]
}

/** Articles to align for the runs they share. */
const BEST_BY_RUNS = 60
const BEST_BY_SENTENCE = { best: 3, floor: 1.5 }

/** Asks a library's index which articles may print something of a page, or tell the same story; the aligner decides. */
export function findCandidates(text: string, index: LibraryIndex): Candidates {
  const reading = read(text)
  const hits = index.hitsOf(reading.words)
  const boilerplate = findBoilerplate(reading, index, hits)
  const terms = readTerms(reading.words)
  const page = makeSubject(reading, index.rarity, boilerplate)

  const scores = new Map<number, number>()
  for (const hit of hits) {
    if (boilerplate[hit.word]) continue
    for (const article of hit.articles) scores.set(article, (scores.get(article) ?? 0) + 1 / hit.articles.length)
  }
  const byRuns = [...scores].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BEST_BY_RUNS).map(([article]) => article)
  const bySentence = index.nearestSentences(reading, terms, { ...BEST_BY_SENTENCE, known: new Set(byRuns) }).flat().map(({ article }) => article)
  return { page, terms, hits, articles: [...new Set([...byRuns, ...bySentence])] }
}
