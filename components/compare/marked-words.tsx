import { HiddenWords } from '../hidden-words'
import { texts } from '../texts'
import type { Run } from './marked-paragraphs'
import type { Side, SideMark } from './side-marks'

/** The words of one run; marked ones stand in `<del>` (the page) or `<ins>` (the other), with hidden words that say why. */
export function MarkedWords({ text, side, run: { span, mark } }: { text: string; side: Side; run: Run }) {
  const words = text.slice(...span)
  if (!mark) return <>{words}</>
  const content = (
    <>
      <HiddenWords>{reason(mark)}</HiddenWords>
      {words}
      <HiddenWords>{texts.endMark}</HiddenWords>
    </>
  )
  const look = { 'data-mark': mark.strength, title: mark.other ? texts.compare.other(mark.other) : undefined }
  if (mark.strength === 'same') return <span {...look}>{content}</span>
  return side === 'here' ? <del {...look}>{content}</del> : <ins {...look}>{content}</ins>
}

function reason({ strength, kind }: SideMark): string {
  if (strength === 'once') return texts.compare.onlyHere
  if (strength === 'same') return texts.compare.same(texts.detailKind[kind])
  return strength === 'light' ? texts.compare.wording : texts.compare.differs(texts.detailKind[kind])
}
