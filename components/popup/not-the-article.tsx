import type { NotSelected } from '../../corpus/extract/extract-selection'
import { texts } from '../texts'

interface NotTheArticleProps {
  /** Why the last press came to nothing; what was found before is still shown then. */
  unselected: NotSelected | null
  onSelection(): void
}

/** The way out where another text than the article was read: the reader selects it. */
export function NotTheArticle({ unselected, onSelection }: NotTheArticleProps) {
  return (
    <div class="not-the-article">
      <button type="button" class="quiet-button" onClick={onSelection}>
        {texts.notTheArticle}
      </button>
      <p role="status">{unselected && texts.unselected[unselected]}</p>
    </div>
  )
}
