import { clipped } from '../clipped'
import { Folded } from '../folded'
import { LongList } from '../long-list'
import { plainLabel } from '../../corpus/text/plain-label'
import { SourceNames } from '../source-names'
import { texts } from '../texts'
import type { SamePair } from './differences'

const LONGEST_NAME = 40

/** Names, numbers and dates that others merely write otherwise: quietly there, one line until asked for. */
export function SamePairs({ pairs, language }: { pairs: SamePair[]; language: string | undefined }) {
  const [first] = pairs
  const named = first ? `${label(first.here)} / ${label(first.there)}` : ''
  return (
    <Folded summary={texts.alsoNamed(named, pairs.length - 1)}>
      {() => (
        <LongList
          class="same-pairs"
          items={pairs}
          piece={20}
          render={({ here, there, sources }) => (
            <>
              <bdi class="quoted" lang={language}>
                {here}
              </bdi>
              {' / '}
              <bdi class="quoted" lang="">
                {there}
              </bdi>{' '}
              <SourceNames sources={sources} />
            </>
          )}
        />
      )}
    </Folded>
  )
}

function label(words: string): string {
  return clipped(plainLabel(words), LONGEST_NAME)
}
