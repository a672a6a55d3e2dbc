import { useMemo } from 'preact/hooks'
import type { Check } from '../../messages/contract'
import { answerSentence } from '../answer-sentence'
import type { Source } from '../check-sources'
import { texts } from '../texts'
import { OldestLine } from './oldest-line'
import { reach } from './reach'
import type { Printed } from './time-line'

/** Articles of which few pages print a passage: a reader who begins is told what would help. */
const FEW = 100

interface LeadProps {
  check: Check
  sources: Source[]
  oldest: Printed | undefined
  /** What was found is left out: that is not the same as having found nothing. */
  allLeftOut: boolean
}

/** One sentence that answers, and what belongs to it. */
export function Lead({ check, sources, oldest, allLeftOut }: LeadProps) {
  const { page, report, outlets } = check
  const found = useMemo(() => reach(page, sources, outlets), [page, sources, outlets])
  const { articles, complete } = report.searched
  const isFound = found.articles > 0
  const about = [
    isFound && texts.outlets(found),
    found.sameStory > 0 && texts.sameStory(found.sameStory),
    isFound && found.share - found.shareUnquoted >= 0.01 && texts.unquoted(found.shareUnquoted),
    isFound && complete && texts.searched(articles),
  ].filter(Boolean)
  return (
    <div class="lead" role="status">
      <h1>{answerSentence(check, found, allLeftOut)}</h1>
      {isFound && oldest && <OldestLine oldest={oldest} />}
      {about.length > 0 && <p>{about.join(' ')}</p>}
      {isFound && !complete && <p>{texts.incompleteMore}</p>}
      {!isFound && !allLeftOut && complete && articles < FEW && <p>{texts.fewSearched}</p>}
    </div>
  )
}
