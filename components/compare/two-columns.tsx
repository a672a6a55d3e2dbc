import type { RefObject } from 'preact'
import { articleLabel } from '../article-label'
import type { Check } from '../../messages/contract'
import type { Source } from '../check-sources'
import { languageTag } from '../language-tag'
import { texts } from '../texts'
import { Column } from './column'
import { sideMarks, type Side } from './side-marks'
import type { LinkedScroll } from './use-linked-scroll'

interface TwoColumnsProps {
  check: Check
  source: Source
  sides: Record<Side, RefObject<HTMLDivElement | null>>
  linked: LinkedScroll
  onPassage(passage: number, side: Side, keyed: boolean): void
  onMap(passage: number): void
}

/** The page to the left, the sibling to the right. Costly to render: keep its element while nothing in it changes. */
export function TwoColumns({ check: { page, part }, source, sides, linked, onPassage, onMap }: TwoColumnsProps) {
  const { sibling, text, label } = source
  const marks = sideMarks(page.text, text, sibling.passages, sibling.details)
  const kinds = sibling.passages.map(({ kind }) => kind)
  const shared = sibling.passages.length > 0
  return (
    <>
      <Column
        side="here"
        name={texts.compare.checked[part]}
        article={page}
        label={articleLabel(page)}
        language={languageTag(page.language)}
        passages={sibling.passages.map(({ here }) => here)}
        kinds={kinds}
        marksIn={marks.here}
        share={shared ? { share: sibling.sharedHere, of: texts.compare.alsoThere(part) } : null}
        scroller={sides.here}
        handlers={linked.handlers('here')}
        onPassage={onPassage}
        onMap={onMap}
      />
      <Column
        side="there"
        name={texts.compare.otherArticle}
        article={{ text, date: sibling.date, url: sibling.url }}
        label={label}
        language={undefined}
        passages={sibling.passages.map(({ there }) => there)}
        kinds={kinds}
        marksIn={marks.there}
        share={shared ? { share: sibling.sharedThere, of: texts.compare.alsoHere } : null}
        scroller={sides.there}
        handlers={linked.handlers('there')}
        onPassage={onPassage}
        onMap={onMap}
      />
    </>
  )
}
