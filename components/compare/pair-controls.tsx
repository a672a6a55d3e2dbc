import type { Article } from '../../corpus/article'
import type { Source } from '../check-sources'
import { clipped } from '../clipped'
import { CopyPassage } from '../take-along/copy-passage'
import { texts } from '../texts'

interface PairControlsProps {
  page: Article
  sources: Source[]
  source: Source
  current: number | null
  /** The current passage could not be found again on the page. */
  lost: boolean
  together: boolean
  onSibling(id: string): void
  onStep(step: 1 | -1): void
  onReveal(): void
  onTogether(together: boolean): void
}

/** A select cannot wrap its choices. */
const OPTION_TITLE = 60

/** Which article, which passage, and how the two columns move. */
export function PairControls({ page, sources, source, current, lost, together, onSibling, onStep, onReveal, onTogether }: PairControlsProps) {
  const passages = source.sibling.passages.length
  const here = current === null ? undefined : source.sibling.passages[current]?.here
  return (
    <div class="pair-controls">
      {sources.length > 1 && (
        <label class="compare-with">
          <span>{texts.compare.compareWith}</span>
          <select value={source.sibling.id} onChange={(event) => onSibling(event.currentTarget.value)}>
            {sources.map(({ number, label, sibling }) => (
              <option key={sibling.id} value={sibling.id}>
                {texts.compare.option(number, label.outlet, clipped(label.title, OPTION_TITLE), sibling.passages.length)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="position" role="status">
        {/* Chosen by a key, it would be heard nowhere else. */}
        {current === null && <span class="hidden">{texts.source(source.number, source.label.outlet)}: </span>}
        {position()}
        {lost && ` · ${texts.missing.passage}`}
      </p>
      {passages > 0 && (
        <div class="steps">
          <button type="button" class="button icon" aria-label={texts.compare.previous} onClick={() => onStep(-1)}>
            <Arrow up />
          </button>
          <button type="button" class="button icon" aria-label={texts.compare.next} onClick={() => onStep(1)}>
            <Arrow />
          </button>
          <button type="button" class="button" aria-disabled={current === null} onClick={onReveal}>
            {texts.showOnPage}
          </button>
          {here && <CopyPassage key={current} article={page} span={here} />}
        </div>
      )}
      {passages > 0 && (
        <label class="toggle">
          <input type="checkbox" checked={together} onChange={(event) => onTogether(event.currentTarget.checked)} />
          {texts.compare.sync}
        </label>
      )}
    </div>
  )

  function position(): string {
    if (passages === 0) return texts.compare.noPassages
    return current === null ? texts.compare.noPosition(passages) : texts.compare.position(current + 1, passages)
  }
}

function Arrow({ up = false }: { up?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={up ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
