import { SourceName } from '../source-name'
import { texts } from '../texts'
import type { Printed } from './time-line'

/** Who printed it first, as far as dates are known. */
export function OldestLine({ oldest: { source, date, dateFrom } }: { oldest: Printed }) {
  const from = texts.dateFrom(dateFrom)
  return (
    <p class="oldest">
      {texts.oldest} {source ? <SourceName source={source} /> : <strong>{texts.thisPage}</strong>}, {texts.day(date)}
      {from && `, ${from}`}.
    </p>
  )
}
