import type { Span } from './article'

/** What one check of a page against a library says. Plain JSON: it crosses messages and the command line as it is. */
export interface Report {
  /** Id of the page that was checked. */
  id: string
  searched: Searched
  /** Best first; one without passages tells the same story in its own words. */
  siblings: Sibling[]
  /** Facts told differently across the page and its siblings. */
  facts: Fact[]
}

export interface Searched {
  articles: number
  /** False when part of a library could not be searched: "nothing found" must not be said then. */
  complete: boolean
}

/** Another article that prints passages of the page, or tells the same story. */
export interface Sibling {
  id: string
  outlet: string
  title: string
  date: string | null
  url: string | null
  /** Share of the page's words that stand in this article too, 0..1. */
  sharedHere: number
  /** Share of this article's words that stand on the page too, 0..1. */
  sharedThere: number
  /** In the page's order. */
  passages: Passage[]
  /** In the page's order. */
  details: Detail[]
}

/** `verbatim`: word for word; `edited`: words changed here and there; `reworded`: said again in other words. */
export type PassageKind = 'verbatim' | 'edited' | 'reworded'

/** A stretch of the page (`here`) and the stretch of the sibling (`there`) that prints the same. */
export interface Passage {
  here: Span
  there: Span
  kind: PassageKind
  /** Mostly a quotation both print, which is not copying. */
  quote: boolean
  /** Set where it is boilerplate alone, a subscription line or copyright, that was taken over along with other passages. */
  furniture?: true
}

export type DetailKind = 'number' | 'date' | 'name' | 'quote' | 'attribution' | 'wording' | 'missing' | 'added'

/**
 * One slot that the two texts fill differently. `missing`: the sibling says it, the page does not
 * (`here` is null); `added`: the page says it, the sibling does not (`there` is null).
 */
export interface Detail {
  kind: DetailKind
  here: Span | null
  there: Span | null
  /** True: another way to say the same thing (U.S. / United States, 1,000 / one thousand, Sergei / Sergey). */
  same: boolean
  /** Set on wording where one text denies what the other affirms, in otherwise the same words: did not approve / approved. */
  denies?: true
}

/** One fact as each text tells it: the dead as "87", "more than 80", "scores". */
export interface Fact {
  /** What the fact is about, in the texts' own words: "killed", "quotation: alarming actions". */
  label: string
  tellings: Telling[]
}

export interface Telling {
  /** `here`, or a sibling's id. */
  in: string
  span: Span
  /** The words of the text that fill the slot. */
  value: string
}
