import type { Part } from '../../messages/contract'
import { ArticleTitle } from '../article-title'
import type { Source } from '../check-sources'
import { Dateline } from '../dateline'
import { ShareBar } from '../share-bar'
import { KindLabel } from '../kind-label'
import { SourceName } from '../source-name'
import { texts } from '../texts'
import { HighlightToggle } from './highlight-toggle'
import { mainKind } from './main-kind'

interface SourceViewProps {
  source: Source
  part: Part
  shown: string[]
  onShow(siblings: string[]): void
  onCompare(siblingId: string): void
  /** Leaves out the outlet of this name. */
  onLeaveOut?(outlet: string): void
}

/** One article: who printed it, what it is called, when; and how much of each text stands in the other. */
export function SourceView({ source, part, shown, onShow, onCompare, onLeaveOut }: SourceViewProps) {
  const { sibling, label, number } = source
  const passages = sibling.passages.length
  const kind = mainKind(sibling.passages)
  const name = texts.source(number, label.outlet)
  return (
    <article class="source">
      <h3>
        <SourceName source={source} />
      </h3>
      <p class="source-title" dir="auto">
        <ArticleTitle label={label} />
      </p>
      <Dateline date={sibling.date} dateFrom={source.dateFrom} url={sibling.url} />
      {passages > 0 ? (
        <div class="shares">
          <ShareBar share={sibling.sharedHere} of={texts.shareHere(part)} />
          <ShareBar share={sibling.sharedThere} of={texts.shareThere} />
        </div>
      ) : null}
      <div class="actions">
        {kind && (
          <span class="help reuse">
            <KindLabel kind={kind.kind} mostly={!kind.only} /> · {texts.passagesIn(passages)}
          </span>
        )}
        {passages > 0 && (
          <HighlightToggle ids={[sibling.id]} shown={shown} onShow={onShow} label={texts.highlight} name={texts.highlightSource(name)} />
        )}
        <button type="button" class="button" aria-label={texts.sideBySideWith(name)} onClick={() => onCompare(sibling.id)}>
          {texts.sideBySide}
        </button>
        {onLeaveOut && sibling.outlet !== '' && (
          <button type="button" class="quiet-button" aria-label={texts.noise.outletOf(name)} onClick={() => onLeaveOut(sibling.outlet)}>
            {texts.noise.outlet}
          </button>
        )}
      </div>
    </article>
  )
}
