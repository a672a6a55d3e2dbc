import type { NumberMention } from './number-mention'
import type { Token } from './tokens'

/** "20 to 25 members", "between 100 and 200", "5-4": two amounts that one slot holds. */
export function joinRange(tokens: Token[], low: NumberMention, readAt: (at: number) => NumberMention | null): NumberMention | null {
  const joint = tokens[low.end]
  if (!joint || low.vague) return null
  const dashed = /^\s?[-–—]\s?[$€£]?$/.test(joint.before)
  const worded = /^(?:to|and|bis|a|y)$/.test(joint.key) && /^[\s-]$/.test(joint.before)
  const lead = tokens[low.first - 1]?.key ?? ''
  if (!dashed && !worded) return null
  if (worded && (joint.key === 'to' ? /^(?:from|at)$/.test(lead) : !/^(?:between|zwischen|entre)$/.test(lead))) return null
  const second = dashed && /^(?:to|bis)$/.test(joint.key) ? low.end + 1 : dashed ? low.end : low.end + 1
  const high = readAt(second)
  if (!high || high.vague || high.measure.unit === 'ordinal') return null
  if (dashed && low.measure.unit === '' && high.measure.unit === '' && high.low < low.low) {
    return { ...low, end: high.end, high: high.high, measure: { unit: 'score', nouns: [] } }
  }
  const scale = high.step > low.step && low.low < 1000 && high.high >= 1000 && low.high * high.step <= high.high ? high.step / low.step : 1
  const sameUnit = low.measure.unit === '' || low.measure.unit === high.measure.unit
  // "fell $1.17 to $42.51" is a change and where it led.
  if (!sameUnit || low.low * scale > high.high || (joint.key === 'to' && high.high > low.low * scale * WIDEST_RANGE)) return null
  return { ...low, end: high.end, low: low.low * scale, high: high.high, step: high.step, measure: high.measure }
}

/** A range that is said with "to" is no wider than this. */
const WIDEST_RANGE = 8

/** "two hours and 15 minutes" is one amount. */
export function joinDuration(tokens: Token[], hours: NumberMention, readAt: (at: number) => NumberMention | null): NumberMention | null {
  if (hours.measure.unit !== 'minute' || hours.measure.factor !== 60) return null
  const next = hours.end + (hours.measure.words ?? 0)
  const at = /^(?:and|und|et|y)$/.test(tokens[next]?.key ?? '') ? next + 1 : next
  const minutes = readAt(at)
  if (minutes?.measure.unit !== 'minute' || minutes.measure.factor !== 1) return null
  return { ...minutes, first: hours.first, lead: hours.lead, low: hours.low + minutes.low, high: hours.high + minutes.high, qualifier: hours.qualifier }
}
