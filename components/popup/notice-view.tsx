import { texts, type Notice } from '../texts'

/** A state that is no result: what is so, what to do, and a button where trying again can help. */
export function NoticeView({ notice, onRetry }: { notice: Notice; onRetry?: () => void }) {
  return (
    <>
      <h1>{notice.title}</h1>
      <p class="help">{notice.help}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
    </>
  )
}
