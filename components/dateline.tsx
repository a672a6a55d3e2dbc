import { SafeLink } from './safe-link'
import { safeUrl } from './safe-url'
import { texts } from './texts'

/** When an article was printed and where it stands, each as far as it is known. */
export function Dateline({ date, url }: { date: string | null; url: string | null }) {
  return (
    <p class="help">
      {texts.day(date)}
      {safeUrl(url) && (
        <>
          {' · '}
          <SafeLink url={url} />
        </>
      )}
    </p>
  )
}
