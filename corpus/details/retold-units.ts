import type { NumberMention } from './number-mention'
import type { Pairing } from './pairing'
import type { Stretch } from './slots'

/**
 * How well two numbers fill one slot where a unit is retold in words that are none, "seven periods" for "four months":
 * the words around must correspond on both sides.
 *
 * @returns 1 and more where they do, else 0
 */
export function retoldUnitScore({ slots }: Pairing, a: NumberMention, b: NumberMention): number {
  const [ours, theirs] = [withCounted(a, (word) => slots.alignedHere.has(word)), withCounted(b, (word) => slots.alignedThere.has(word))]
  if (ours === null || theirs === null || isUnit(a) === isUnit(b)) return 0
  const { left, right } = slots.tie(ours, theirs)
  return Math.min(left, right) >= LEAST_TIE && left + right >= LEAST_TIES ? left + right - LEAST_TIES + 1 : 0
}

/** One neighbour right beside it, and on the other side one, or the sentence's edge. */
const LEAST_TIE = 0.5
const LEAST_TIES = 1.5

/** Measured in a unit that is a word of its own behind the number. */
function isUnit({ measure }: NumberMention): boolean {
  return measure.unit !== '' && (measure.words ?? 0) > 0
}

/** With what it measures or counts; null where that is not said right behind it, or stands in the other text as well. */
function withCounted(mention: NumberMention, isAligned: (word: number) => boolean): Stretch | null {
  const { lead, end, measure } = mention
  if (!isUnit(mention) && measure.unit !== '') return null
  const most = isUnit(mention) ? (measure.words ?? 0) : measure.nouns.length
  let words = 0
  while (words < most && !isAligned(end + words)) words++
  return words > 0 ? { first: lead, end: end + words } : null
}
