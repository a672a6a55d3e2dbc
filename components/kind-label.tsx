import type { PassageKind } from '../corpus/report'
import { texts } from './texts'

/** How a passage, or most of an article's, is printed elsewhere: the word, beside the line that underlines it on the page. */
export function KindLabel({ kind, mostly = false }: { kind: PassageKind; mostly?: boolean }) {
  return (
    <span class="kind" data-kind={kind}>
      {(mostly ? texts.mostly : texts.passageKind)[kind]}
    </span>
  )
}
