import { useMemo } from 'preact/hooks'
import type { PageArticle } from '../../corpus/extract/page-article'
import { probableOrigin } from '../../corpus/origins'
import type { Source } from '../check-sources'
import { LongList } from '../long-list'
import { SourceName } from '../source-name'
import { texts } from '../texts'
import type { Printed } from './time-line'

interface OriginSectionProps {
  page: PageArticle
  printing: Source[]
  dated: Printed[]
  undated: number
}

/** Who printed it when, on a line, and where it probably comes from; nothing where neither is known. */
export function OriginSection({ page, printing, dated, undated }: OriginSectionProps) {
  const origin = useMemo(() => probableOrigin([page, ...printing.map(({ sibling, text }) => ({ outlet: sibling.outlet, text }))]), [page, printing])
  if (dated.length < 2 && origin === null) return null
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
