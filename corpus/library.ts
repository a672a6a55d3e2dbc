import type { Article } from './article'
import { gatherFacts } from './details/gather-facts'
import type { Told } from './details/told'
import { LibraryIndex, type Shelf } from './index/library-index'
import { align } from './match/align'
import type { Alignment } from './match/alignment'
import { findBoilerplate } from './match/boilerplate'
import { findCandidates } from './match/find-candidates'
import { countPrintings } from './match/printings'
import { printsPassages } from './match/prints-passages'
import { isSameStory, likenessTo, termVector, type TermVector } from './match/same-story'
import { makeSubject, type Subject } from './match/subject'
import type { Passage, Report, Sibling } from './report'
import { outletKey } from './outlets'
import { goOn, type Pause } from './pause'
import { PLAIN, type ReportStyle } from './report-style'
import { read } from './text/reading'
import { wordsIn } from './text/words'

/** Shelves of articles, seen as one: asks in, reports out. Nothing is changed by a check. */
export class Library {
  readonly #index: LibraryIndex
  readonly #prepared = new Map<number, Prepared>()

  constructor(shelves: Shelf[]) {
    this.#index = new LibraryIndex(shelves)
  }

  get articles(): number {
    return this.#index.articles
  }

  /**
   * Who else printed something of this page, what they changed, and who tells the same story in other words.
   *
   * @param pause awaited between articles and sentences: the longest page takes seconds; what it throws ends the check
   */
  async check(page: Article, style: ReportStyle = PLAIN, pause: Pause = goOn): Promise<Found> {
    const candidates = await findCandidates(page.text, this.#index, pause)
    const here: Told = { reading: candidates.page.reading, date: page.date }
    const likeness = likenessTo(termVector(candidates.page.uses))

    const prepared = await this.#prepare(candidates.articles, pause)
    const own = prepared.filter(({ article }) => isSame(article, page)).map(({ number }) => number)
    const printings = countPrintings(candidates.hits, here.reading.words.count, own)

    const matches = new Map<string, Match>()
    for (const { number, article, subject, vector } of prepared) {
      if (own.includes(number) || matches.has(article.id)) continue
      await pause()
      const alike = likeness(vector)
      const alignments = align(candidates.page, subject, isOfOther(page, article))
      if (!isSameStory(alike, page.date, article.date) && !printsPassages(candidates.page, subject, printings, alignments)) continue
      const passages = alignments.map((one) => style.passage(candidates.page, subject, one))
      matches.set(article.id, { article, told: { reading: subject.reading, date: article.date }, alike, alignments, passages, sharedHere: share(here.reading, passages, 'here') })
    }

    // Details take longest: they are looked for in what is shown.
    const ranked = [...matches.values()]
      .toSorted((a, b) => b.sharedHere - a.sharedHere || b.alike - a.alike || (a.article.id < b.article.id ? -1 : 1))
      .slice(0, MOST_SIBLINGS)
    const shown: (Match & { sibling: Sibling })[] = []
    for (const match of ranked) {
      shown.push({ ...match, sibling: toSibling(match, here, style) })
      await pause()
    }
    return {
      report: {
        id: page.id,
        searched: { articles: this.#index.articles, complete: true },
        siblings: shown.map(({ sibling }) => sibling),
        facts: gatherFacts(here, shown.map(({ sibling, told, alignments }) => ({ id: sibling.id, told, details: sibling.details, alignments }))),
      },
      siblings: shown.map(({ article }) => article),
    }
  }

  /** Reads the first `most` articles ahead of the first check, for a caller that has nothing better to do meanwhile. */
  async prepare(most = MOST_PREPARED): Promise<void> {
    await this.#prepare(Array.from({ length: Math.min(most, this.#index.articles) }, (_, number) => number), goOn)
  }

  /** Articles by number, made ready for aligning; those that are gone are left out. */
  async #prepare(numbers: number[], pause: Pause): Promise<Prepared[]> {
    if (this.#prepared.size + numbers.length > MOST_PREPARED) this.#prepared.clear()
    // Another check may need the room meanwhile.
    const ready = new Map<number, Prepared>()
    const wanted = new Map<Shelf, { number: number; key: number }[]>()
    for (const number of numbers) {
      const known = this.#prepared.get(number)
      if (known) ready.set(number, known)
      const place = known ? null : this.#index.placeOf(number)
      if (place === null) continue
      const onShelf = wanted.get(place.shelf)
      if (onShelf) onShelf.push({ number, key: place.key })
      else wanted.set(place.shelf, [{ number, key: place.key }])
    }
    for (const [shelf, places] of wanted) {
      const articles = await shelf.read(places.map(({ key }) => key))
      for (const [i, { number }] of places.entries()) {
        const article = articles[i]
        if (!article) continue
        const prepared = this.#ready(number, article)
        ready.set(number, prepared)
        this.#prepared.set(number, prepared)
        await pause()
      }
    }
    return numbers.flatMap((number) => ready.get(number) ?? [])
  }

  #ready(number: number, article: Article): Prepared {
    const reading = read(article.text)
    const subject = makeSubject(reading, this.#index.rarity, findBoilerplate(reading, this.#index))
    return { number, article, subject, vector: termVector(subject.uses) }
  }
}

/** What a check found. */
export interface Found {
  report: Report
  /** The articles behind `report.siblings`, in the same order. */
  siblings: Article[]
}

/** More than a reader looks at, and few enough to send and store. */
const MOST_SIBLINGS = 50
/** Articles kept ready between checks, about 50 kB each. */
const MOST_PREPARED = 400

interface Prepared {
  number: number
  article: Article
  subject: Subject
  vector: TermVector
}

interface Match {
  article: Article
  told: Told
  alike: number
  alignments: Alignment[]
  passages: Passage[]
  sharedHere: number
}

function toSibling({ article: { id, outlet, title, date, url }, told, alignments, passages, sharedHere }: Match, here: Told, style: ReportStyle): Sibling {
  return {
    id, outlet, title, date, url,
    sharedHere,
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

/** Two outlets by name, both known. */
function isOfOther(page: Article, { outlet }: Article): boolean {
  const [here, there] = [outletKey(page.outlet), outletKey(outlet)]
  return here !== '' && there !== '' && here !== there
}

/** A page that is itself in the library is not its own sibling; the same text at another known address is a reprint. */
function isSame(article: Article, page: Article): boolean {
  if (article.id === page.id || (article.url !== null && article.url === page.url)) return true
  return article.text === page.text && (article.url === null || page.url === null)
}
