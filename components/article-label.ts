import { clipped } from './clipped'
import { plainLabel } from '../corpus/text/plain-label'

/** Enough of a text to know it again where its title is unknown. */
const FIRST_WORDS = 70
/** Longer than any outlet's name and any headline; what is longer is there to fill the screen. */
const LONGEST_OUTLET = 80
const LONGEST_TITLE = 300
/** Only the beginning of a text is looked at: labels of fifty siblings cost nothing then. */
const LOOKED_AT = 400

export interface ArticleLabel {
  /** Null when unknown. */
  outlet: string | null
  /** Never empty when the article has any text. */
  title: string
  /** False: `title` is the beginning of the text, since its title is unknown. */
  titled: boolean
}

/** What an article is called on our screens. */
export function articleLabel(article: { outlet: string; title: string; text: string }): ArticleLabel {
  const title = clipped(plainLabel(article.title), LONGEST_TITLE)
  return {
    outlet: clipped(plainLabel(article.outlet), LONGEST_OUTLET) || null,
    title: title || clipped(plainLabel(article.text.slice(0, LOOKED_AT)), FIRST_WORDS),
    titled: title !== '',
  }
}
