import { texts } from '../texts'
import type { Notice } from '../texts/voice'

interface NoticeViewProps {
  notice: Notice
  onRetry?: (() => void) | undefined
  onSelection?: (() => void) | undefined
  onWholePage?: (() => void) | undefined
}

/** A state that is no result: what is so, what to do, and buttons where trying again, or another part of the page, can help. */
export function NoticeView({ notice, onRetry, onSelection, onWholePage }: NoticeViewProps) {
  return (
    <>
      <h1>{notice.title}</h1>
      <p class="help">{notice.help}</p>
      <NoticeButton words={texts.retry} onClick={onRetry} />
      <NoticeButton words={texts.checkSelection} onClick={onSelection} />
      <NoticeButton words={texts.wholePage} onClick={onWholePage} />
    </>
  )
}

function NoticeButton({ words, onClick }: { words: string; onClick: (() => void) | undefined }) {
  return onClick === undefined ? null : (
    <button type="button" class="button" onClick={onClick}>
      {words}
    </button>
  )
}
