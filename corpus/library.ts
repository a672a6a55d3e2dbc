import type { Article } from './article'
import { gatherFacts } from './details/gather-facts'
import type { Told } from './details/told'
import { indexArticles, type LibraryIndex } from './library-index'
import { align } from './match/align'
import type { Alignment } from './match/alignment'
import { findBoilerplate } from './match/boilerplate'
import { findCandidates } from './match/find-candidates'
import { printsPassages } from './match/prints-passages'
import { isSameStory, likeness, termVector, type TermVector } from './match/same-story'
import { makeSubject, type Subject } from './match/subject'
import type { Passage, Report, Sibling } from './report'
import { PLAIN, type ReportStyle } from './report-style'
import { read } from './text/reading'
import { readTerms } from './text/terms'
import { wordsIn } from './text/words'

/** Articles with their index: asks in, reports out. Nothing is changed by a check. */
export class Library {
  readonly #articles: Article[]
  readonly #index: LibraryIndex
  readonly #numbers: Map<string, number>
  readonly #prepared = new Map<number, Prepared>()

  /** @param index made by `indexArticles` of the very same list; made anew when left out */
  constructor(articles: Article[], index: LibraryIndex = indexArticles(articles)) {
    this.#articles = articles
    this.#index = index
    this.#numbers = new Map(articles.map((article, number) => [article.id, number]))
  }

  article(id: string): Article | undefined {
    return this.#articles[this.#numbers.get(id) ?? -1]
  }

  /** Who else printed something of this page, what they changed, and who tells the same story in other words. */
  check(page: Article, style: ReportStyle = PLAIN): Report {
    const candidates = findCandidates(page, this.#index, this.#articles)
    const here: Told = { reading: candidates.page.reading, date: page.date }
    const vector = termVector(candidates.terms, this.#index.rarity)

    const found: Found[] = []
    for (const number of new Set([...candidates.reuse, ...candidates.stories])) {
      const article = this.#articles[number]
      if (!article || isSame(article, page)) continue
      const { subject, vector: other } = this.#prepare(number)
      const alike = likeness(vector, other)
      const alignments = candidates.reuse.has(number) || alike > 0.1 ? align(candidates.page, subject) : []
      if (!isSameStory(alike, page.date, article.date) && !printsPassages(candidates.page, subject, candidates.printings, alignments)) continue
      found.push({ article, told: { reading: subject.reading, date: article.date }, alike, alignments, passages: alignments.map((one) => style.passage(candidates.page, subject, one)) })
    }

    const ranked = found
      .map((each) => ({ ...each, sibling: toSibling(each, here, style) }))
      .toSorted((a, b) => b.sibling.sharedHere - a.sibling.sharedHere || b.alike - a.alike || (a.sibling.id < b.sibling.id ? -1 : 1))
      .slice(0, MOST_SIBLINGS)
    return {
      id: page.id,
      searched: { articles: this.#articles.length, complete: true },
      siblings: ranked.map(({ sibling }) => sibling),
      facts: gatherFacts(here, ranked.map(({ sibling, told, alignments }) => ({ id: sibling.id, told, details: sibling.details, alignments }))),
    }
  }

  /** Reads the first `most` articles ahead of the first check, for a caller that has nothing better to do meanwhile. */
  prepare(most = MOST_PREPARED): void {
    for (let number = 0; number < Math.min(most, this.#articles.length); number++) this.#prepare(number)
  }

  #prepare(number: number): Prepared {
    let prepared = this.#prepared.get(number)
    if (!prepared) {
      const reading = read(this.#articles[number]?.text ?? '')
      prepared = { subject: makeSubject(reading, this.#index.rarity, findBoilerplate(reading, this.#index.repeated)), vector: termVector(readTerms(reading.words), this.#index.rarity) }
      if (this.#prepared.size >= MOST_PREPARED) this.#prepared.clear()
      this.#prepared.set(number, prepared)
    }
    return prepared
  }
}

/** More than a reader looks at, and few enough to send and store. */
const MOST_SIBLINGS = 50
/** Articles kept ready between checks, about 50 kB each. */
const MOST_PREPARED = 400

interface Prepared {
  subject: Subject
  vector: TermVector
}

interface Found {
  article: Article
  told: Told
  alike: number
  alignments: Alignment[]
  passages: Passage[]
}

function toSibling({ article: { id, outlet, title, date, url }, told, alignments, passages }: Found, here: Told, style: ReportStyle): Sibling {
  return {
    id, outlet, title, date, url,
    sharedHere: share(here.reading, passages, 'here'),
    sharedThere: share(told.reading, passages, 'there'),
    passages,
    details: style.details(here, told, alignments),
  }
}

/** Share of a text's words that stand in its passages; where two passages overlap, words count once. */
function share({ words }: Told['reading'], passages: Passage[], side: 'here' | 'there'): number {
  let shared = 0
  let reached = 0
  for (const [start, end] of passages.map((passage) => passage[side]).toSorted((a, b) => a[0] - b[0])) {
    shared += wordsIn(words, [Math.max(start, reached), Math.max(end, reached)])
    reached = Math.max(reached, end)
  }
  return words.count === 0 ? 0 : shared / words.count
}

/** A page that is itself in the library is not its own sibling; the same text at another known address is a reprint. */
function isSame(article: Article, page: Article): boolean {
  if (article.id === page.id || (article.url !== null && article.url === page.url)) return true
  return article.text === page.text && (article.url === null || page.url === null)
}
