import type { NumberMention } from './number-mention'

/** Whether two numbers have one value; a vague one has none. */
export function equalValues(a: NumberMention, b: NumberMention): boolean {
  return !a.vague && !b.vague && isNear(a.low, b.low) && isNear(a.high, b.high)
}

/** One is the other rounded ("$5 billion" of $5.1 billion), names a size that holds it ("dozens" of 87), or is a range that does. */
export function mayBeSame(a: NumberMention, b: NumberMention): boolean {
  if (a.vague || b.vague) return a.low <= b.high && b.low <= a.high
  // Nobody rounds a year.
  if (a.measure.unit === 'year') return false
  const isCoarse = a.step === b.step ? b.qualifier !== 'about' : a.step > b.step
  const [coarse, fine] = isCoarse ? [a, b] : [b, a]
  if (isRange(a) !== isRange(b)) return a.low <= b.high && b.low <= a.high
  if (isRange(a)) return false
  const step = coarse.qualifier === 'about' ? Math.max(coarse.step, roundStep(coarse.low)) : coarse.step
  const isRounded = isNear(Math.round(fine.low / step + 1e-9) * step, coarse.low)
  return step > fine.step && isRounded && Math.abs(fine.low - coarse.low) <= Math.abs(fine.low) * MOST_ROUNDED
}

/** "20 to 25"; the score of a game is none. */
export function isRange({ low, high, vague }: NumberMention): boolean {
  return !vague && low < high
}

/** Who rounds by more tells another number. */
const MOST_ROUNDED = 0.1

/** What a number was rounded to by the zeros it ends in, two digits kept at least: 1000 for 12,000. */
function roundStep(value: number): number {
  if (value === 0) return 1
  let step = 1
  while (value % (step * 10) === 0 && step * 100 <= value) step *= 10
  return step
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9
}
