import type { HTMLAttributes, RefObject, TargetedMouseEvent } from 'preact'
import type { Span } from '../../corpus/article'
import type { PassageKind } from '../../corpus/report'
import type { ArticleLabel } from '../article-label'
import { ArticleTitle } from '../article-title'
import { Dateline } from '../dateline'
import { texts } from '../texts'
import { ArticleText } from './article-text'
import { MiniMap } from './mini-map'
import type { MarksIn, Side } from './side-marks'

interface ColumnProps {
  side: Side
  /** What the text is, as its reader knows it. */
  name: string
  article: { text: string; date: string | null; url: string | null }
  label: ArticleLabel
  language: string | undefined
  /** The passages' spans on this side, and how they are printed; the same order on both sides. */
  passages: Span[]
  kinds: PassageKind[]
  marksIn: MarksIn
  share: { share: number; of: string } | null
  scroller: RefObject<HTMLDivElement | null>
  handlers: HTMLAttributes<HTMLDivElement>
  /** `keyed`: by keyboard, so that the focus may follow. */
  onPassage(passage: number, side: Side, keyed: boolean): void
  onMap(passage: number): void
}

/** One text of the two, with its passages linked, in a box that scrolls by itself. */
export function Column(props: ColumnProps) {
  const { side, name, article, label, language, passages, kinds, marksIn, share, scroller, handlers, onPassage, onMap } = props
  const clicked = (event: TargetedMouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element) || event.target.closest('a')) return
    // Selecting words to copy them must not move anything.
    if (getSelection()?.isCollapsed === false) return
    const { begins, passage } = event.target.closest<HTMLElement>('[data-begins], [data-passage]')?.dataset ?? {}
    const number = begins ?? passage
    if (number !== undefined) onPassage(Number(number), side, event.detail === 0)
  }
  return (
    <section class="column" data-side={side} aria-label={name}>
      <MiniMap name={name} length={article.text.length} passages={passages} scroller={scroller} onMap={onMap} />
      {/* Scrolls, so the keyboard must reach it. One listener for all passages; by keyboard their own buttons raise the click. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div class="scroller" ref={scroller} tabIndex={0} role="group" aria-label={name} onClick={clicked} {...handlers}>
        <div class="text">
          <header class="article-header">
            <p class="column-name">{name}</p>
            <h2>
              <bdi class={label.outlet ? 'outlet' : 'outlet unknown'}>{label.outlet ?? texts.outletUnknown}</bdi>
            </h2>
            <p class="column-title" dir="auto" lang={side === 'here' ? language : ''}>
              <ArticleTitle label={label} />
            </p>
            <Dateline date={article.date} url={article.url} />
            {share && (
              <p class="help">
                {texts.percent(share.share)} {share.of}
              </p>
            )}
          </header>
          {article.text.trim() === '' ? (
            <p class="help">{texts.compare.noText}</p>
          ) : (
            <ArticleText text={article.text} side={side} language={language} passages={passages} kinds={kinds} marksIn={marksIn} />
          )}
        </div>
      </div>
    </section>
  )
}
