import { texts } from '../texts'
import type { Printed } from './time-line'

/** Who printed it first, as far as dates are known. */
export function OldestLine({ oldest: { source, date, dateFrom } }: { oldest: Printed }) {
  const name = source === null ? texts.thisPage : (source.label.outlet ?? texts.outletUnknown)
  const from = texts.dateFrom(dateFrom)
  return (
    <p>
      {texts.oldest} <bdi class="oldest">{name}</bdi>, {texts.day(date)}
      {from && `, ${from}`}.
    </p>
  )
}
