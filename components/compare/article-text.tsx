import { Fragment } from 'preact'
import type { Span } from '../../corpus/article'
import type { PassageKind } from '../../corpus/report'
import { texts } from '../texts'
import { type Step, useGrowing } from '../use-growing'
import { markedParagraphs, type Run } from './marked-paragraphs'
import { PassageText } from './passage-text'
import type { MarksIn, Side } from './side-marks'

interface ArticleTextProps {
  text: string
  side: Side
  language: string | undefined
  passages: Span[]
  kinds: PassageKind[]
  marksIn: MarksIn
}

/** Letters of plain text that cost as much as an element. */
const LETTERS = 200

/** A text of more letters is laid out where it is seen alone: before that, its paragraphs are as high as their letters let expect. */
const LONG_TEXT = 40_000
const LETTERS_A_LINE = 75

/** A text with its passages and marks, paragraph by paragraph; a long one grows while it is read. */
export function ArticleText({ text, side, language, passages, kinds, marksIn }: ArticleTextProps) {
  const { children, growing } = useGrowing(() => paragraphs({ text, side, passages, kinds, marksIn }), [text, passages, kinds, marksIn])
  return (
    <div class={text.length > LONG_TEXT ? 'article-text long' : 'article-text'} lang={side === 'here' ? language : ''} aria-busy={growing}>
      {children}
    </div>
  )
}

function* paragraphs({ text, side, passages, kinds, marksIn }: Omit<ArticleTextProps, 'language'>): Generator<Step, void> {
  let afterAlone = false
  let number = 0
  for (const runs of markedParagraphs(text, passages, marksIn)) {
    const alone = passages.length > 0 && isAlone(runs)
    const letters = (runs.at(-1)?.span[1] ?? 0) - (runs[0]?.span[0] ?? 0)
    const child = (
      <Fragment key={number++}>
        {alone && !afterAlone && (
          <div class="alone-label" dir={texts.direction} lang={texts.locale}>
            {texts.compare.alone[side]}
          </div>
        )}
        <PassageText text={text} side={side} runs={runs} kinds={kinds} alone={alone} lines={text.length > LONG_TEXT ? Math.ceil(letters / LETTERS_A_LINE) : null} />
      </Fragment>
    )
    yield { weight: 1 + letters / LETTERS + runs.reduce((sum, { begins, mark }) => sum + 1 + begins.length + (mark ? 4 : 0), 0), child }
    afterAlone = alone
  }
}

/** Whether nothing of a paragraph is linked to the other text. */
function isAlone(runs: Run[]): boolean {
  return runs.every(({ passage }) => passage === null)
}
