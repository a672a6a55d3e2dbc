import type { NumberMention } from './number-mention'
import type { Token } from './tokens'

/** "20 to 25 members", "between 100 and 200", "5-4": two amounts that one slot holds. */
export function joinRange(tokens: Token[], low: NumberMention, readAt: (at: number) => NumberMention | null): NumberMention | null {
  if (low.vague) return null
  const { words = 0 } = low.measure
  // "5 cents to 25 cents"
  const at = words > 0 && tokens[low.end + words]?.key === 'to' ? low.end + words : low.end
  const joint = tokens[at]
  if (!joint) return null
  const dashed = /^\s?[-–—]\s?[$€£]?$/.test(joint.before)
  const worded = /^[\s-]$/.test(joint.before) && isJoint(joint.key, tokens[low.first - 1]?.key ?? '')
  if (!dashed && !worded) return null
  const second = dashed && !/^(?:to|bis)$/.test(joint.key) ? at : at + 1
  const high = readAt(second)
  if (!high || high.vague || high.measure.unit === 'ordinal') return null
  if (dashed && low.measure.unit === '' && high.measure.unit === '' && high.low < low.low) {
    return { ...low, end: high.end, high: high.high, measure: { unit: 'score', nouns: [] } }
  }
  const scale = high.step > low.step && low.low < 1000 && high.high >= 1000 && low.high * high.step <= high.high ? high.step / low.step : 1
  const sameUnit = low.measure.unit === '' || low.measure.unit === high.measure.unit
  // "fell $1.17 to $42.51" is a change and where it led.
  if (!sameUnit || low.low * scale > high.high || (joint.key === 'to' && high.high > low.low * scale * WIDEST_RANGE)) return null
  if (EITHER.test(joint.key) && (high.high <= low.low * scale || high.high > low.low * scale * WIDEST_CHOICE || low.measure.unit === 'year')) return null
  return { ...low, end: high.end, low: low.low * scale, high: high.high, step: high.step, measure: high.measure }
}

/** A range that is said with "to", and one that is said with "or", is no wider than this. */
const WIDEST_RANGE = 8
const WIDEST_CHOICE = 2
const EITHER = /^(?:or|oder|ou|o)$/
const CHANGE = /^(?:from|at|by|rose|fell|up|down|gained|lost|dropped|climbed|slipped|jumped|added|increased|declined|shed|surged|tumbled|slid|grew|cut)$/

/** "20 to 25", "50 or 60", "between 100 and 200"; but "rose 20 cents to 45 cents" is a change and where it led. */
function isJoint(joint: string, lead: string): boolean {
  if (joint === 'to') return !CHANGE.test(lead)
  return EITHER.test(joint) || joint === 'bis' || (/^(?:and|und|et|y|a)$/.test(joint) && /^(?:between|zwischen|entre)$/.test(lead))
}

/** "two hours and 15 minutes" is one amount. */
export function joinDuration(tokens: Token[], hours: NumberMention, readAt: (at: number) => NumberMention | null): NumberMention | null {
  if (hours.measure.unit !== 'minute' || hours.measure.factor !== 60) return null
  const next = hours.end + (hours.measure.words ?? 0)
  const at = /^(?:and|und|et|y)$/.test(tokens[next]?.key ?? '') ? next + 1 : next
  const minutes = readAt(at)
  if (minutes?.measure.unit !== 'minute' || minutes.measure.factor !== 1) return null
  return { ...minutes, first: hours.first, lead: hours.lead, low: hours.low + minutes.low, high: hours.high + minutes.high, qualifier: hours.qualifier }
}
