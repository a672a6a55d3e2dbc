import { texts } from '../texts'
import type { Notice } from '../texts/voice'

interface NoticeViewProps {
  notice: Notice
  onRetry?: () => void
  onWholePage?: () => void
}

/** A state that is no result: what is so, what to do, and buttons where trying again or more of the page can help. */
export function NoticeView({ notice, onRetry, onWholePage }: NoticeViewProps) {
  return (
    <>
      <h1>{notice.title}</h1>
      <p class="help">{notice.help}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
      {onWholePage && (
        <button type="button" class="button" onClick={onWholePage}>
          {texts.wholePage}
        </button>
      )}
    </>
  )
}
