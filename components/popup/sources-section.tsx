import type { Part } from '../../messages/contract'
import type { Source } from '../check-sources'
import { LongList } from '../long-list'
import { texts } from '../texts'
import { SourceView } from './source-view'

interface SourcesSectionProps {
  sources: Source[]
  part: Part
  shown: string[]
  onShow(siblings: string[]): void
  onCompare(siblingId: string): void
}

/** Every article that prints passages of the page or tells its story, best first. */
export function SourcesSection({ sources, ...rest }: SourcesSectionProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources" tabIndex={-1}>
        {texts.sources}
      </h2>
      <LongList class="sources" items={sources} piece={10} render={(source) => <SourceView source={source} {...rest} />} />
    </section>
  )
}
