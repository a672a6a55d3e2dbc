import type { Part } from '../../messages/contract'
import type { Voice } from './voice'

/** How far a page's words reach: what the popup's first sentence counts. */
export interface Reach {
  /** Share of the page's words printed elsewhere, 0..1. */
  share: number
  /** … without quotations that both print. */
  shareUnquoted: number
  /** Articles that print passages of the page. */
  articles: number
  /** Whether the page's own outlet is known: without it, none can be called another. */
  ownKnown: boolean
  /** Different known outlets among them, the page's own left out. */
  otherOutlets: number
  /** Articles of the page's own outlet. */
  sameOutlet: number
  /** Articles whose outlet is unknown: how many outlets these are cannot be said. */
  unknownOutlet: number
  /** Articles that tell the same story without printing a passage. */
  sameStory: number
}

/** What stands at the top of a result: the sentence that answers, and what belongs to it. */
export function headTexts({ say, count, percent, number, capital }: Voice) {
  const ofPage = (part: Part) => part === 'page'

  /** Round shares are words; any other is a number. */
  function share(of: number, part: Part): string {
    if (of >= 1) return say(ofPage(part) ? 'allOfPage' : 'allOfSelection')
    if (Math.round(of * 100) === 50) return say(ofPage(part) ? 'halfOfPage' : 'halfOfSelection')
    return capital(say(ofPage(part) ? 'shareOfPage' : 'shareOfSelection', percent(of)))
  }

  /** Ten articles may be the work of one outlet or of ten: outlets are only counted in the headline where that is the same. */
  function isOneEach({ ownKnown, articles, otherOutlets }: Reach): boolean {
    return ownKnown && otherOutlets === articles
  }

  return {
    headline(reach: Reach, part: Part): string {
      const where = isOneEach(reach) ? count('otherOutlets', reach.articles) : count('otherArticles', reach.articles)
      return say('headline', share(reach.share, part), where)
    },

    /** Whose the articles of the headline are, as far as it does not say that itself; may be empty. */
    outlets(reach: Reach): string {
      if (isOneEach(reach)) return ''
      return [
        reach.otherOutlets > 0 ? count(reach.ownKnown ? 'byOtherOutlets' : 'byOutlets', reach.otherOutlets) : '',
        reach.sameOutlet > 0 ? count('byOwnOutlet', reach.sameOutlet) : '',
        reach.unknownOutlet > 0 ? count('outletsUnknown', reach.unknownOutlet) : '',
      ].filter(Boolean).join(' ')
    },

    nothing: (articles: number, part: Part) => count(ofPage(part) ? 'nothingPage' : 'nothingSelection', articles),
    nothingSearched: say('nothingSearched'),
    fewSearched: say('fewSearched'),

    /** What was not searched may hold anything: this is no result, and must not sound like one. */
    incomplete(articles: number, part: Part): string {
      const none = say(ofPage(part) ? 'noneComparedPage' : 'noneComparedSelection')
      return `${say('searchIncomplete')} ${articles === 0 ? none : count(ofPage(part) ? 'soFarPage' : 'soFarSelection', articles)}`
    },
    incompleteMore: say('incompleteMore'),
    searched: (articles: number) => count('searched', articles),
    sameStory: (articles: number) => count('sameStory', articles),
    unquoted: (of: number) => say('unquoted', percent(of)),
    strip: (paragraphs: number, of: number, part: Part) => count(ofPage(part) ? 'stripPage' : 'stripSelection', of, number(paragraphs)),
  }
}
