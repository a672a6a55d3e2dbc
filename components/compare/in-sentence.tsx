import type { Span } from '../../corpus/article'
import { clipped } from '../clipped'
import { HiddenWords } from '../hidden-words'
import { texts } from '../texts'

/** Longer parts of a sentence, before or after the words, are cut: what is read is the words. */
const LONGEST_PART = 240

/** Some words, marked, in the sentence that says them (`sentenceAround`). */
export function InSentence({ text, span, sentence: [start, end] }: { text: string; span: Span; sentence: Span }) {
  const before = text.slice(start, span[0])
  return (
    <>
      <span class="context">{before.length > LONGEST_PART ? `…${before.slice(-LONGEST_PART).replace(/^\S*\s/u, '')}` : before}</span>
      <HiddenWords>{texts.compare.toldMark}</HiddenWords>
      <mark>{text.slice(...span)}</mark>
      <HiddenWords>{texts.endMark}</HiddenWords>
      <span class="context">{clipped(text.slice(span[1], end), LONGEST_PART)}</span>
    </>
  )
}
