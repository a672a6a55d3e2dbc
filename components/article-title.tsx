import type { ArticleLabel } from './article-label'
import { texts } from './texts'

/** A title as printed; where none is known, the beginning of the text, in a style and with a word that says so. */
export function ArticleTitle({ label }: { label: ArticleLabel }) {
  // It stands alone in a line with `dir=auto`, which does not look into a `<bdi>`.
  if (label.titled) return <span class="title">{label.title}</span>
  if (label.title === '') return <span class="title untitled">{texts.noText}</span>
  return (
    <span class="title untitled">
      <span class="untitled-note">{texts.titleUnknown}</span> <bdi>{label.title}</bdi>
    </span>
  )
}
