import type { Part } from '../../messages/contract'
import type { Source } from '../check-sources'
import { LongList } from '../long-list'
import { SourceView } from './source-view'

interface SourcesSectionProps {
  id: string
  title: string
  sources: Source[]
  part: Part
  shown: string[]
  onShow(siblings: string[]): void
  onCompare(siblingId: string): void
  onLeaveOut?(outlet: string): void
}

/** Articles that print passages of the page, or that tell its story, best first. */
export function SourcesSection({ id, title, sources, ...rest }: SourcesSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <LongList class="sources" items={sources} piece={10} render={(source) => <SourceView source={source} {...rest} />} />
    </section>
  )
}
