import type { Amount } from './amount'
import type { Token } from './tokens'

/** `9:30`, with `a.m.` or `p.m.` after it: minutes of the day. */
export function readClock(tokens: Token[], at: number, to: number): Amount | null {
  const hours = tokens[at]
  const minutes = tokens[at + 1]
  if (!hours || !/^\d{1,2}$/.test(hours.text)) return null
  const exact = minutes && at + 1 < to && minutes.before === ':' && /^[0-5]?\d$/.test(minutes.text)
  const end = exact ? at + 2 : at + 1
  const half = end < to ? tokens[end]?.key : undefined
  if (!exact && half !== 'am' && half !== 'pm') return null
  const hour = Number(hours.text) + (half === 'pm' && Number(hours.text) < 12 ? 12 : 0)
  return { end, value: hour * 60 + (exact ? Number(minutes.text) : 0), step: 1, measure: { unit: 'time', nouns: [] } }
}
