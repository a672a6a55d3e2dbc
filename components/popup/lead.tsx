import { useMemo } from 'preact/hooks'
import type { Check } from '../../messages/contract'
import { answerSentence } from '../answer-sentence'
import type { Source } from '../check-sources'
import { texts } from '../texts'
import { OldestLine } from './oldest-line'
import { reach } from './reach'
import type { Printed } from './time-line'

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
  const whose = texts.outlets(found)
  return (
    <div class="lead" role="status">
      <h1>{answerSentence(check, found, allLeftOut)}</h1>
      {found.articles > 0 && whose !== '' && <p>{whose}</p>}
      {found.articles > 0 && oldest && <OldestLine oldest={oldest} />}
      {found.sameStory > 0 && <p>{texts.sameStory(found.sameStory)}</p>}
      {found.articles > 0 && found.share - found.shareUnquoted >= 0.01 && <p>{texts.unquoted(found.shareUnquoted)}</p>}
      {found.articles > 0 && <p class="help">{complete ? texts.searched(articles) : texts.incompleteMore}</p>}
    </div>
  )
}
