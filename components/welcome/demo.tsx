import type { Check } from '../../messages/contract'
import { checkSources } from '../check-sources'
import { languageTag } from '../language-tag'
import { DifferenceView } from '../popup/difference-view'
import { differences } from '../popup/differences'
import { PageStrip } from '../popup/page-strip'
import { reach } from '../popup/reach'
import { printedParagraphs } from '../popup/stretches'
import { texts } from '../texts'

/** As many as fit on one screen. */
const MOST = 2

/** A result in short: the sentence that answers, where the passages stand, and the gravest differences. */
export function Demo({ check: { page, part, outlets, ...check } }: { check: Check }) {
  const sources = checkSources({ page, part, outlets, ...check })
  const told = differences(page.text, sources).told.slice(0, MOST)
  return (
    <>
      <p class="help">{texts.welcome.demoOf}</p>
      <p class="demo-headline">{texts.headline(reach(page, sources, outlets), part)}</p>
      <PageStrip text={page.text} part={part} printed={printedParagraphs(page.text, sources)} />
      <ul class="differences">
        {told.map((difference, index) => (
          <li key={index}>
            <DifferenceView difference={difference} page={page} language={languageTag(page.language)} />
          </li>
        ))}
      </ul>
    </>
  )
}
