import { texts } from '../texts'
import { HighlightToggle } from './highlight-toggle'

interface TopBarProps {
  /** The siblings that have passages to highlight. */
  ids: string[]
  shown: string[]
  onShow(siblings: string[]): void
  onOpenPanel?: (() => void) | undefined
}

/** Whose window this is, and what can be done with all of it. */
export function TopBar({ ids, shown, onShow, onOpenPanel }: TopBarProps) {
  return (
    <div class="top">
      <p class="product">{texts.product}</p>
      {onOpenPanel && (
        <button type="button" class="open-panel" aria-label={texts.openPanel} title={texts.openPanel} onClick={onOpenPanel}>
          {texts.sidePanel}
        </button>
      )}
      {ids.length > 0 && <HighlightToggle ids={ids} shown={shown} onShow={onShow} label={texts.highlightAll} />}
    </div>
  )
}
