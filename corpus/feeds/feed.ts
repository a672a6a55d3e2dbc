/** What a feed says of one article. */
export interface FeedItem {
  /** Address of the article's page: http or https, without tracking parameters. */
  url: string
  /** Empty when the feed gives none. */
  title: string
  /** Day of publication, `YYYY-MM-DD`; null when the feed prints none. */
  date: string | null
  /** Who prints the feed, where it is called by a plain name; empty where it is not ("World news | The Paper"). */
  outlet: string
  /** The article's text as HTML, or a summary of it; null when there is neither. */
  content: string | null
}

export interface Feed {
  /** Empty when it has none. */
  title: string
  /** As the feed orders them, usually newest first; no address twice. */
  items: FeedItem[]
}

/** A feed that a page refers to. */
export interface FeedLink {
  address: string
  /** Empty when the page gives none. */
  title: string
}

/** Feeds hold some dozens of articles; one with more is cut off here. */
export const MAX_ITEMS = 5_000
