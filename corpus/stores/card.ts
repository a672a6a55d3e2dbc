import { cutText } from '../text/cut-text'
import type { StoredArticle } from './store'

/** What a list shows of an article, and a typed search looks into. */
export interface Card extends Omit<StoredArticle, 'text'> {
  /** Length of the text, in words, roughly. */
  words: number
  /** Its first words. */
  lead: string
}

const LEAD_LENGTH = 240

export function cardOf({ text, ...article }: StoredArticle): Card {
  return { ...article, words: text.match(/\S+/g)?.length ?? 0, lead: cutText(text, LEAD_LENGTH) }
}
