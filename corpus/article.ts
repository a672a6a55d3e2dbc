/** Half-open `[start, end)`, in UTF-16 code units of one article's `text`. */
export type Span = [start: number, end: number]

/** One printed article. What is not known is an empty string or null, never a guess. */
export interface Article {
  id: string
  /** Who printed it, as readers know it ("The Guardian"); empty when unknown. */
  outlet: string
  /** Empty when unknown. */
  title: string
  /** Day of publication, `YYYY-MM-DD`; null when unknown. */
  date: string | null
  /** Where `date` was read: `json-ld`, `meta`, `time`, `url` of a page, the `feed` that named it, `document` of a text; left out when that is not known. */
  dateFrom?: string | null
  /** Canonical address, http or https only; null when unknown. */
  url: string | null
  /** Plain text, paragraphs parted by a blank line. */
  text: string
}
