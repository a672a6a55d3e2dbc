import type { SentenceFacts } from './sentence-facts'

/**
 * Whether two sentences tell of different times: each names years and none in common, or one alone looks back
 * ("the year-ago quarter", "a year earlier"). Their numbers are then no tellings of one fact.
 */
export function toldOfOtherTimes(here: SentenceFacts, there: SentenceFacts): boolean {
  if (looksBack(here) !== looksBack(there)) return true
  const years = yearsOf(here)
  const others = yearsOf(there)
  return years.size > 0 && others.size > 0 && [...years].every((year) => !others.has(year))
}

function yearsOf({ numbers, dates }: SentenceFacts): Set<number> {
  const years = new Set(numbers.filter(({ measure }) => measure.unit === 'year').map(({ low }) => low))
  for (const { year } of dates) if (year !== null) years.add(year)
  return years
}

function looksBack({ tokens, first, end }: SentenceFacts): boolean {
  for (let i = first; i + 1 < end; i++) {
    const next = tokens[i + 1]?.key
    const key = tokens[i]?.key ?? ''
    if (key === 'year' && (next === 'ago' || next === 'earlier')) return true
    if (/^(?:prior|previous|preceding)$/.test(key) && /^(?:quarter|year|month|week)$/.test(next ?? '')) return true
  }
  return false
}
