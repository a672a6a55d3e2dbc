/**
 * A document to be printed as Markdown or HTML. Whoever makes one writes plain words everywhere: escaping is the printers' business,
 * so that no text of a page can become markup by being forgotten.
 */
export interface RichText {
  title: string
  /** BCP 47 tag and direction of our own words. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Made as they are printed: a document of thousands of passages is never whole in memory. */
  blocks: Iterable<Block>
}

export type Block =
  | { type: 'heading'; level: 2 | 3; words: Inline[] }
  | { type: 'paragraph'; words: Inline[] }
  /** Somebody else's words, in a language and direction of their own. */
  | { type: 'quotation'; words: Inline[] }
  | { type: 'list'; items: Inline[][] }
  | { type: 'table'; head: string[]; rows: Iterable<Inline[][]> }

export type Inline =
  | string
  /** An http(s) address; anything else leaves the words without a link. */
  | { type: 'link'; to: string; words: string }
  /** Words that only this side of a comparison has. */
  | { type: 'differing'; words: string; side: 'here' | 'there' }
  | { type: 'strong'; words: string }
  /** Foreign words inside ours. */
  | { type: 'foreign'; words: string }
