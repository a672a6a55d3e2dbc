import MiniSearch from 'minisearch'
import type { Card } from '../stores/card'
import { searchTerms } from './search-terms'

/** What is searched of a card. */
type Searched = Pick<Card, 'title' | 'outlet' | 'date' | 'lead'>

/** More of a title than is ever typed, and of a lead the first line: the rest of it would double time and memory. */
const TITLE_LENGTH = 300
const LEAD_LENGTH = 100
/** More words than this are no search but a text. */
const MOST_TERMS = 12
/** The beginnings of fewer letters are those of half the library. */
const SHORTEST_BEGINNING = 3
const SHORTEST_FUZZY = 5

/**
 * Typed search over cards, in memory: an inverted index with BM25+ (MiniSearch). One index and not one for each part of a library:
 * parts need three times the memory, since each has to know most words again.
 */
export class CardSearch {
  readonly #index = new MiniSearch<Searched & { id: number }>({
    fields: ['title', 'outlet', 'date', 'lead'],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: { title: 3, outlet: 2 } },
  })

  /** A card under a new key. */
  add(key: number, { title, outlet, date, lead }: Searched): void {
    this.#index.add({ id: key, title: title.slice(0, TITLE_LENGTH), outlet, date, lead: lead.slice(0, LEAD_LENGTH) })
  }

  /** Keys that are not there are passed over. */
  remove(key: number): void {
    if (this.#index.has(key)) this.#index.discard(key)
  }

  /**
   * Keys of the cards that have every word of a query, the last of which may have been begun only; when there are none, with a letter
   * wrong here and there. Best first, of equals the newest.
   *
   * @returns null for a query without words, which asks for nothing
   */
  search(query: string): number[] | null {
    const terms = searchTerms(query).slice(0, MOST_TERMS)
    if (terms.length === 0) return null
    const found = this.#find(terms, false)
    return found.length > 0 ? found : this.#find(terms, true)
  }

  #find(terms: string[], fuzzy: boolean): number[] {
    const last = terms.length - 1
    const found = this.#index.search(terms.join(' '), {
      prefix: (term, at) => at === last && term.length >= SHORTEST_BEGINNING,
      fuzzy: (term) => (fuzzy && term.length >= SHORTEST_FUZZY && !/\d/.test(term) ? 1 : false),
    })
    return found.toSorted((a, b) => b.score - a.score || b.id - a.id).map(({ id }) => id as number)
  }
}
