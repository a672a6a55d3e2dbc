import type { Source } from './check-sources'
import { SourceName } from './source-name'
import { texts } from './texts'

/** A dispatch can be in fifty places: so many names say no more than a few and a number. */
const MOST_NAMES = 3

export function SourceNames({ sources }: { sources: Source[] }) {
  const named = sources.length === MOST_NAMES + 1 ? sources : sources.slice(0, MOST_NAMES)
  return (
    <span class="source-names">
      {named.map((source) => (
        <SourceName key={source.number} source={source} />
      ))}
      {named.length < sources.length && <span class="help">{texts.moreSources(sources.length - named.length)}</span>}
    </span>
  )
}
