import type { PassageKind } from '../corpus/report'
import { texts } from './texts'

/** How a passage is printed elsewhere: the word, beside the line that underlines it on the page. */
export function KindLabel({ kind }: { kind: PassageKind }) {
  return (
    <span class="kind" data-kind={kind}>
      {texts.passageKind[kind]}
    </span>
  )
}
