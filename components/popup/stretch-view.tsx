import type { Article, Span } from '../../corpus/article'
import { clipped } from '../clipped'
import { Folded } from '../folded'
import { KindLabel } from '../kind-label'
import { SourceName } from '../source-name'
import { CopyPassage } from '../take-along/copy-passage'
import { texts } from '../texts'
import { differencesWithin } from './differences'
import type { Printing, Stretch } from './stretches'

/** Enough to know a passage again. */
const SNIPPET = 180
const MOST_PRINTINGS = 3
const MOST_DIFFERENCES = 3
const DIFFERENCE = 60

interface StretchViewProps {
  stretch: Stretch
  page: Article
  language: string | undefined
  onReveal(span: Span): void
}

/** One stretch of the page: its words, and how, where and with which differences others print it. */
export function StretchView({ stretch: { span, printings }, page, language, onReveal }: StretchViewProps) {
  const shown = printings.length === MOST_PRINTINGS + 1 ? printings : printings.slice(0, MOST_PRINTINGS)
  const rest = printings.slice(shown.length)
  const list = (some: Printing[]) => (
    <ul class="printings">
      {some.map((printing) => (
        <li key={`${printing.source.number} ${printing.passage.there[0]}`}>
          <PrintingView printing={printing} page={page} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <button type="button" class="quoted reveal" lang={language} dir="auto" title={texts.showOnPage} onClick={() => onReveal(span)}>
        {clipped(page.text.slice(...span), SNIPPET)}
      </button>
      {list(shown)}
      {rest.length > 0 && <Folded summary={texts.moreSources(rest.length)}>{() => list(rest)}</Folded>}
      <CopyPassage article={page} span={span} />
    </>
  )
}

function PrintingView({ printing: { source, passage }, page }: { printing: Printing; page: Article }) {
  const found = differencesWithin(source, passage)
  return (
    <>
      <KindLabel kind={passage.kind} /> <SourceName source={source} />
      {passage.quote && <span class="quote-mark">{texts.quotation}</span>}
      {passage.furniture && <span class="quote-mark">{texts.stockLine}</span>}
      {found.length > 0 && (
        <div class="differs">
          {found.slice(0, MOST_DIFFERENCES).map((detail, index) => (
            <p key={index}>
              <span class="pair-kind">{texts.detailKind[detail.kind]}</span>{' '}
              <q class="quoted" dir="auto">
                {clipped(page.text.slice(...(detail.here ?? [0, 0])), DIFFERENCE)}
              </q>
              {detail.there && (
                <>
                  {' / '}
                  <q class="quoted" lang="" dir="auto">
                    {clipped(source.text.slice(...detail.there), DIFFERENCE)}
                  </q>
                </>
              )}
            </p>
          ))}
          {found.length > MOST_DIFFERENCES && <p>{texts.andMore(found.length - MOST_DIFFERENCES)}</p>}
        </div>
      )}
    </>
  )
}
