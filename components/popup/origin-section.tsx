import type { Origin } from '../../corpus/origins'
import { LongList } from '../long-list'
import { SourceName } from '../source-name'
import { texts } from '../texts'
import type { Printed } from './time-line'

interface OriginSectionProps {
  origin: Origin | null
  dated: Printed[]
  undated: number
}

/** Who printed it when, on a line, and where it probably comes from. */
export function OriginSection({ origin, dated, undated }: OriginSectionProps) {
  return (
    <section aria-labelledby="origin">
      <h2 id="origin" tabIndex={-1}>
        {texts.origin}
      </h2>
      {origin && <p class="origin">{texts.probableOrigin(origin)}</p>}
      {dated.length > 0 && (
        <LongList
          class="time-line"
          items={dated}
          piece={8}
          render={({ source, date, dateFrom }) => (
            <>
              <span class="time-line-day">{texts.day(date)}</span>{' '}
              {source ? <SourceName source={source} /> : <span class="time-line-here">{texts.thisPage}</span>}{' '}
              <span class="help">{texts.dateFrom(dateFrom)}</span>
            </>
          )}
        />
      )}
      {undated > 0 && <p class="help">{texts.undated(undated)}</p>}
    </section>
  )
}
