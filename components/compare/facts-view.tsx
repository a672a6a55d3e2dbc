import './facts-table.css'
import type { ComponentChild, ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Span } from '../../corpus/article'
import { textFragments, withFragment } from '../../corpus/formats/text-fragments'
import type { Check } from '../../messages/contract'
import type { Source } from '../check-sources'
import { languageTag } from '../language-tag'
import { differences } from '../popup/differences'
import { SafeLink } from '../safe-link'
import { SourceName } from '../source-name'
import { texts } from '../texts'
import type { Step } from '../use-growing'
import { type FactRow, factRows } from './fact-rows'
import { InSentence } from './in-sentence'
import { LongRows } from './long-rows'
import { sentenceAround } from './sentence-around'

interface FactsViewProps {
  check: Check
  sources: Source[]
  onReveal(span: Span): void
}

/** Rows at first, and with each click on “show more”. */
const PIECE = 30
/** A telling in elements: its sentence is looked for, and a link that opens at it. */
const TELLING = 40
/** Lines of a telling: its sentence, where it stands, the space between. */
const LINES = 5

/** What is told differently, as a table: each value in its sentence, with a way to where it stands. */
export function FactsView({ check: { page, report }, sources, onReveal }: FactsViewProps) {
  const rows = useMemo(() => factRows(page.text, report.facts, differences(page.text, sources).told, sources), [page, report, sources])
  const links = useMemo(() => new Map(sources.map((source) => [source, linker(source)])), [sources])
  const language = languageTag(page.language)
  return (
    <div class="view-body">
      <p class="help view-help" role="status">
        {rows.length === 0 ? texts.noDifferences : texts.compare.factCount(rows.length)}
      </p>
      {rows.length > 0 && (
        <LongRows
          class="facts-table"
          caption={texts.compare.view.facts}
          head={[texts.takeAlong.what, texts.thisPage, texts.takeAlong.elsewhere]}
          piece={PIECE}
          rows={rows}
          cells={cells}
          lines={({ here, there }) => LINES * Math.max(1, here.length, there.reduce((sum, { tellings }) => sum + tellings.length, 0))}
        />
      )}
    </div>
  )

  function* cells({ label, here, there }: FactRow): Generator<Step, ComponentChildren> {
    const ours: ComponentChild[] = []
    for (const { span } of here) {
      ours.push(
        <div key={span[0]} class="telling">
          <p class="quoted" lang={language} dir="auto">
            <InSentence text={page.text} span={span} sentence={sentenceAround(page.text, span)} />
          </p>
          <button type="button" class="quiet-button" onClick={() => onReveal(span)}>
            {texts.showOnPage}
          </button>
        </div>,
      )
      yield { weight: TELLING }
    }
    const theirs: ComponentChild[] = []
    for (const { source, span } of there.flatMap(({ tellings }) => tellings)) {
      theirs.push(
        <div key={`${source.number} ${span[0]}`} class="telling">
          <p class="quoted" lang="" dir="auto">
            <InSentence text={source.text} span={span} sentence={sentenceAround(source.text, span)} />
          </p>
          <p class="help">
            <SourceName source={source} /> <SafeLink url={links.get(source)?.(span) ?? null} />
          </p>
        </div>,
      )
      yield { weight: TELLING }
    }
    return (
      <>
        <th scope="row">
          <bdi>{label}</bdi>
        </th>
        <td>{ours.length > 0 ? ours : <span class="help">{texts.notSaid}</span>}</td>
        <td>{theirs.length > 0 ? theirs : <span class="help">{texts.notSaid}</span>}</td>
      </>
    )
  }
}

function linker({ sibling: { url }, text }: Source): (span: Span) => string | null {
  if (url === null) return () => null
  const fragments = textFragments(text)
  return (span) => withFragment(url, fragments(span))
}
