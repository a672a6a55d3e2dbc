import type { LibraryIndex, SeedHit, SentenceHit } from '../index/library-index'
import { goOn, type Pause } from '../pause'
import { read } from '../text/reading'
import { readTerms } from '../text/terms'
import { findBoilerplate } from './boilerplate'
import { measuredChance, NEAREST_UNRELATED } from './chance'
import { articlesSharingRuns } from './shared-runs'
import { makeSubject, type Subject } from './subject'

/** A page made ready, and the articles worth aligning with it. */
export interface Candidates {
  page: Subject
  /** The page's windows that stand in the library. */
  hits: SeedHit[]
  /** Numbers of articles that share a run of words, or rare words in one sentence. */
  articles: number[]
}

/** Articles to align for the runs they share. */
const BEST_BY_RUNS = 60
/** Sentences looked up for each of the page's, and of these those to align. */
const NEAREST = { best: 2 * NEAREST_UNRELATED, floor: 0.6 }
const BEST_BY_SENTENCE = 3
/** They must share so many times what unrelated sentences do, or very much. */
const STANDS_OUT = 1.4
const SHARES_MUCH = 2.6

/** Asks a library's index which articles may print something of a page, or tell the same story; the aligner decides. */
export async function findCandidates(text: string, index: LibraryIndex, pause: Pause = goOn): Promise<Candidates> {
  const reading = read(text)
  const hits = index.hitsOf(reading.words)
  await pause()
  const boilerplate = findBoilerplate(reading, index, hits)
  const terms = readTerms(reading.words)
  const page = makeSubject(reading, index.rarity, boilerplate)

  const byRuns = articlesSharingRuns(hits, boilerplate, BEST_BY_RUNS)
  const nearest: SentenceHit[][] = []
  for (const found of index.nearestSentences(reading, terms, { ...NEAREST, known: new Set(byRuns) })) {
    nearest.push(found)
    await pause()
  }
  nearest.forEach((found, s) => {
    page.chance[s] = measuredChance(page.sums[s]?.weight ?? 0, byArticle(found)[NEAREST_UNRELATED]?.shared)
  })
  return { page, hits, articles: [...new Set([...byRuns, ...articlesStandingOut(nearest, page)])] }
}

/** Numbers of the articles with a sentence that shares more with one of the page's than unrelated ones do. */
function articlesStandingOut(nearest: SentenceHit[][], { chance }: Subject): number[] {
  return nearest.flatMap((found, s) => found
    .slice(0, BEST_BY_SENTENCE)
    .filter(({ shared }) => shared >= Math.min(SHARES_MUCH, STANDS_OUT * (chance[s] ?? 0)))
    .map(({ article }) => article))
}

/** The best sentence of each article, best first. */
function byArticle(found: SentenceHit[]): SentenceHit[] {
  const seen = new Set<number>()
  return found.filter(({ article }) => !seen.has(article) && seen.add(article))
}
