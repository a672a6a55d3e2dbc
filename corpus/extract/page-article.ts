import type { Article } from '../article'

/** An article as read from a live page, with what only the page can tell. Its `id` is the hash of its address: see `pageId`. */
export interface PageArticle extends Article {
  author: string | null
  /** BCP 47 tag as the page declares it, lower case; null when it declares none. */
  language: string | null
  /** Where `date` was read: `json-ld`, `meta`, `time`, `url`; null without a date. */
  dateFrom: string | null
}
