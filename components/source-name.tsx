import type { Source } from './check-sources'
import { texts } from './texts'

/** The number that stands for a source on every screen, and its outlet; never wider than its place. */
export function SourceName({ source }: { source: Source }) {
  const { number, label } = source
  return (
    <span class="source-name">
      <span class="hidden">{texts.source(number, label.outlet)}</span>
      <span class="badge" aria-hidden="true">
        {number}
      </span>{' '}
      <bdi class={label.outlet ? 'outlet' : 'outlet unknown'} aria-hidden="true">
        {label.outlet ?? texts.outletUnknown}
      </bdi>
    </span>
  )
}
