import { SafeLink } from './safe-link'
import { safeUrl } from './safe-url'
import { texts } from './texts'

/** When an article was printed and where it stands, each as far as it is known. */
export function Dateline({ date, dateFrom = null, url }: { date: string | null; dateFrom?: string | null; url: string | null }) {
  const from = date === null ? '' : texts.dateFrom(dateFrom)
  return (
    <p class="help dateline">
      {texts.day(date)}
      {from && `, ${from}`}
      {safeUrl(url) && (
        <>
          {' · '}
          <SafeLink url={url} />
        </>
      )}
    </p>
  )
}
