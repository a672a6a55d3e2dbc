import type { Article } from '../article'
import type { DomainOf } from '../extract/canonical-url'
import { decodePage } from '../extract/decode-page'
import { extractArticle } from '../extract/extract-article'
import type { Extraction } from '../extract/extraction'
import type { Feed, FeedItem, FeedLink } from './feed'
import { linkedFeeds } from './linked-feeds'
import { parseHtml } from './parse-document'
import { readFeed } from './read-feed'

/** What came from an address. */
export interface Fetched {
  /** Where it was found in the end, after redirections. */
  url: string
  /** The `Content-Type` header; empty without one. */
  type: string
  bytes: Uint8Array
}

/** Why nothing came: no answer or none in time, an answer that says there is nothing, or more than is read. */
export type FetchTrouble = 'unreachable' | 'refused' | 'too-large'

/** Gets what is at an address; never rejects. */
export type GetDocument = (address: string) => Promise<Fetched | FetchTrouble>

export type FeedAnswer =
  | { state: 'feed'; feed: Feed }
  /** No feed, but a page that names some. */
  | { state: 'page'; feeds: FeedLink[] }
  | { state: 'failed'; why: FetchTrouble | 'no-feed' }

export type ArticleAnswer =
  | { state: 'article'; article: Article }
  /** What the address shows is no article, or one that cannot be read: another try would not help. */
  | { state: 'none' }
  /** The feed has a summary at most, and the page may not be asked for. */
  | { state: 'page-needed' }
  | { state: 'failed'; why: FetchTrouble }

/** Characters of text from which on a feed is taken to carry the article itself, and no summary. */
const WHOLE_ARTICLE = 1_200

/** Reads feeds, and the articles they name. Plain data in and out; nothing that a feed or a page holds makes it throw. */
export class FeedReader {
  readonly #get: GetDocument
  readonly #domainOf: DomainOf

  constructor(get: GetDocument, domainOf: DomainOf) {
    this.#get = get
    this.#domainOf = domainOf
  }

  /** What stands at an address that a reader gave. */
  async readFeed(address: string): Promise<FeedAnswer> {
    const came = await this.#get(address)
    if (typeof came === 'string') return { state: 'failed', why: came }
    const text = decodePage(came.bytes, came.type)
    const feed = orNull(() => readFeed(text, came.url))
    if (feed !== null) return { state: 'feed', feed }
    const feeds = orNull(() => linkedFeeds(parseHtml(text), came.url)) ?? []
    return feeds.length > 0 ? { state: 'page', feeds } : { state: 'failed', why: 'no-feed' }
  }

  /** The article of an item: from the feed where that carries it, else from its page, where `mayFetch` allows that. */
  async readArticle(item: FeedItem, mayFetch: boolean): Promise<ArticleAnswer> {
    const carried = item.content !== null && item.content.length >= WHOLE_ARTICLE ? this.#extract(`<article>${item.content}</article>`, item.url) : null
    if (carried?.state === 'article' && carried.page.text.length >= WHOLE_ARTICLE) return { state: 'article', article: { ...articleOf(carried, item), outlet: item.outlet || carried.page.outlet } }
    if (!mayFetch) return { state: 'page-needed' }
    const came = await this.#get(item.url)
    if (typeof came === 'string') return { state: 'failed', why: came }
    if (!/\bhtml\b/i.test(came.type)) return { state: 'none' }
    const extraction = this.#extract(decodePage(came.bytes, came.type), came.url)
    return extraction?.state === 'article' ? { state: 'article', article: articleOf(extraction, item) } : { state: 'none' }
  }

  #extract(html: string, url: string): Extraction | null {
    return orNull(() => extractArticle(parseHtml(html), { url, domainOf: this.#domainOf }))
  }
}

/** What the page does not say of itself, the feed does. */
function articleOf({ page }: Extraction & { state: 'article' }, item: FeedItem): Article {
  const { id, outlet, title, date, dateFrom, url, text } = page
  return { id, outlet, title: title || item.title, url, text, ...(date === null && item.date !== null ? { date: item.date, dateFrom: 'feed' } : { date, dateFrom }) }
}

/** A parser may overflow the stack on what was made to do that. */
function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
