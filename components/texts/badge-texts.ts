import type { Part } from '../../messages/contract'
import type { Voice } from './voice'

/** What the toolbar button says of its tab, to those who point at it or listen. */
export function badgeTexts({ say, count }: Voice) {
  return {
    found: (passages: number, articles: number, part: Part) =>
      say(part === 'page' ? 'badgeFoundPage' : 'badgeFoundSelection', count('passageCount', passages), count('otherArticles', articles)),
    nothing: (articles: number, part: Part) => count(part === 'page' ? 'badgeNothingPage' : 'badgeNothingSelection', articles),
    incomplete: say('badgeIncomplete'),
  }
}
