import type { Check } from '../messages/contract'
import { texts } from './texts'
import type { Reach } from './texts/head-texts'

/** The one sentence that a check comes down to. `allLeftOut`: what was found is left out, which is not to have found nothing. */
export function answerSentence({ part, report }: Check, found: Reach, allLeftOut = false): string {
  const { articles, complete } = report.searched
  if (found.articles > 0) return texts.headline(found, part)
  if (allLeftOut) return texts.noise.everything
  if (!complete) return texts.incomplete(articles, part)
  return articles === 0 ? texts.nothingSearched : texts.nothing(articles, part)
}
