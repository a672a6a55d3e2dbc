import type { ArticleLabel } from './article-label'
import { texts } from './texts'

/** A title as printed; where none is known, the beginning of the text, in a style and with a word that says so. */
export function ArticleTitle({ label }: { label: ArticleLabel }) {
  if (label.titled) return <bdi class="title">{label.title}</bdi>
  if (label.title === '') return <span class="title untitled">{texts.noText}</span>
  return (
    <span class="title untitled">
      <span class="untitled-note">{texts.titleUnknown}</span> <bdi>{label.title}</bdi>
    </span>
  )
}
