import { useMemo, useState } from 'preact/hooks'
import type { Article, Span } from '../../corpus/article'
import type { Source } from '../check-sources'
import { HiddenWords } from '../hidden-words'
import type { Stretch } from '../popup/stretches'
import { SourceNames } from '../source-names'
import { CopyPassage } from '../take-along/copy-passage'
import { textDirection } from '../text-direction'
import { texts } from '../texts'
import { type Step, useGrowing } from '../use-growing'
import { useInTurns, type Work } from '../use-in-turns'
import { collate, type Place, type Reading } from './collate'
import { scoreLines } from './score-lines'
import { useMedia } from './use-media'

interface ScoreProps {
  page: Article
  stretch: Stretch
  number: number
  of: number
  language: string | undefined
  onReveal(span: Span): void
}

/** Characters in a line: what a window of common width holds beside the names, and what a narrow one does. */
const LINE = 76
const SHORT_LINE = 24
const NARROW = '(max-width: 699px)'
/** Different tellings, and lines, at first; the rest on request. A whole article can be one passage. */
const MOST_ROWS = 10
const MOST_LINES = 14
/** Elements that a score has before the first frame: it is one of eight. */
const FIRST = 60

/** One stretch of the page, line by line, and under each line how the others print it. Those who print it alike share a row. */
export function Score({ page, stretch: { span, printings }, number, of, language, onReveal }: ScoreProps) {
  const [all, setAll] = useState(false)
  const [most, setMost] = useState(MOST_LINES)
  const rows = useInTurns(() => alike(page.text, span, printings), [page, span, printings])
  const shown = useMemo(() => (all ? (rows ?? []) : (rows ?? []).slice(0, MOST_ROWS)), [rows, all])
  const width = useMedia(NARROW) ? SHORT_LINE : LINE
  const lines = useInTurns(() => scoreLines(page.text, placesOfRows(shown), width), [page, shown, width])
  const left = (rows ?? []).slice(shown.length).reduce((sum, { sources }) => sum + sources.length, 0)
  const { children, growing } = useGrowing(() => tables({ page, span, language, shown, lines: lines ?? [] }), [page, language, shown, lines], { most, first: FIRST })
  return (
    <section class="score" aria-labelledby={`score-${number}`} aria-busy={rows === null || lines === null || growing}>
      <div class="score-head">
        <h2 class="score-title" id={`score-${number}`} tabIndex={-1}>
          {texts.compare.position(number, of)}
        </h2>
        <button type="button" class="quiet-button" onClick={() => onReveal(span)}>
          {texts.showOnPage}
        </button>
        <CopyPassage article={page} span={span} />
      </div>
      {children}
      {lines && lines.length > most && (
        <button type="button" class="more" onClick={() => setMost(lines.length)}>
          {texts.compare.moreLines(lines.length - most)}
        </button>
      )}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {texts.moreSources(left)}
        </button>
      )}
    </section>
  )
}

interface TablesProps extends Pick<ScoreProps, 'page' | 'language'> {
  span: Span
  shown: Row[]
  lines: Place[][]
}

/** A table a line: the page's words, and below them each row's. */
function* tables({ page, span, language, shown, lines }: TablesProps): Generator<Step, void> {
  const direction = textDirection(page.text.slice(...span))
  for (const [index, line] of lines.entries()) {
    const child = (
      <table key={index} class="score-line" dir={direction} aria-label={texts.compare.line(index + 1, lines.length)}>
        <tbody>
          <tr class="lemma">
            <th scope="row">
              <bdi dir={texts.direction}>{texts.thisPage}</bdi>
            </th>
            {line.map(({ lemma }, at) => (
              <td key={at} class={endless(page.text.slice(...lemma))} lang={language} dir="auto">
                {page.text.slice(...lemma)}
              </td>
            ))}
          </tr>
          {shown.map(({ sources }, row) => (
            <tr key={row}>
              <th scope="row">
                <span dir={texts.direction}>
                  <SourceNames sources={sources} />
                </span>
              </th>
              {line.map(({ readings }, at) => (
                <ReadingCell key={at} reading={readings[row]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
    yield { weight: (1 + shown.length) * (4 + line.length), child }
  }
}

function ReadingCell({ reading }: { reading: Reading | undefined }) {
  if (!reading || reading.kind === 'outside') return <td class="outside" aria-label={texts.compare.outside} />
  if (reading.kind === 'agrees')
    return (
      <td class={`agrees ${endless(reading.words) ?? ''}`} lang="" dir="auto">
        {reading.words}
      </td>
    )
  return (
    <td class={`differs ${endless(reading.words) ?? ''}`} lang="" dir="auto">
      {reading.kind === 'omits' ? (
        <del>
          <HiddenWords>{texts.compare.omits}</HiddenWords>
          <span aria-hidden="true">—</span>
        </del>
      ) : (
        <ins>
          <HiddenWords>{texts.compare.reads}</HiddenWords>
          {reading.words}
          <HiddenWords>{texts.endMark}</HiddenWords>
        </ins>
      )}
    </td>
  )
}

/** Only a word that is wider than a column may be broken, and it must be. */
function endless(words: string): string | undefined {
  return /\S{28}/u.test(words) ? 'endless' : undefined
}

interface Row {
  sources: Source[]
  places: readonly Place[]
  /** Its place among the witnesses. */
  witness: number
}

/** Witnesses with the same words everywhere, together; best source first. */
function* alike(page: string, span: Span, printings: Stretch['printings']): Work<Row[]> {
  const places = yield* collate(
    page,
    span,
    printings.map(({ source, passage: { here, there } }) => ({ text: source.text, here, there })),
  )
  const rows = new Map<string, Row>()
  for (const [witness, { source }] of printings.entries()) {
    const key = JSON.stringify(places.map(({ readings }) => [readings[witness]?.kind, readings[witness]?.words.toLowerCase()]))
    const row = rows.get(key) ?? { sources: [], places, witness }
    rows.set(key, row)
    if (!row.sources.includes(source)) row.sources.push(source)
    yield places.length
  }
  return [...rows.values()]
}

/** The same places with one reading a row. */
function placesOfRows(rows: Row[]): Place[] {
  return (rows[0]?.places ?? []).map(({ lemma, readings }, at) => ({
    lemma,
    readings: rows.flatMap(({ places, witness }) => places[at]?.readings[witness] ?? readings[0] ?? []),
  }))
}
