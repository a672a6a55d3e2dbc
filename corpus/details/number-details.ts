import { type FoundDetail, found, spanOf } from './found-detail'
import { isFunctionWord } from './function-words'
import type { NumberMention } from './numbers'
import { type Pairing, use } from './pairing'
import { pairBest, type Stretch } from './slots'
import { toldOfOtherTimes } from './time-frames'
import type { Token } from './tokens'

/**
 * Numbers that fill the same slot of two corresponding sentences with another value, and those told in another
 * form. 1. A value that both sentences hold is accounted for, wherever it stands. 2. What is left is paired by
 * unit, neighbours and what it counts. 3. A pair whose values may round to each other is the same.
 */
export function numberDetails(pairing: Pairing): FoundDetail[] {
  const { here, there, slots, allHere, allThere } = pairing
  const details: FoundDetail[] = []
  const accounted = new Set<NumberMention>()

  for (const [a, b] of pairBest(here.numbers, there.numbers, (a, b) => (equalValues(a, b) ? 1 + tieScore(pairing, a, b) : 0))) {
    accounted.add(a).add(b)
    if (printed(here.tokens, a) !== printed(there.tokens, b) && sameUnit(a, b)) {
      details.push(found('number', spanOf(here.tokens, a), spanOf(there.tokens, b), true, 'number: same value'))
    }
    use(pairing.usedHere, withUnit(a))
    use(pairing.usedThere, withUnit(b))
  }
  const isTold = (mention: NumberMention, sentences: { numbers: NumberMention[] }[]): boolean => sentences.some(({ numbers }) => numbers.some((other) => equalValues(mention, other)))
  const otherTimes = toldOfOtherTimes(here, there)
  const leftHere = here.numbers.filter((a) => !accounted.has(a))
  const leftThere = there.numbers.filter((b) => !accounted.has(b))

  for (const [a, b] of pairBest(leftHere, leftThere, (a, b) => slotScore(pairing, a, b))) {
    // A value that the other text has nearby too was only moved, unless its very slot is filled anew.
    const tie = slots.tie(a, b)
    if (tie.left + tie.right < BOTH_NEIGHBOURS && (isTold(a, allThere) || isTold(b, allHere) || (otherTimes && a.measure.unit !== 'year'))) continue
    const same = mayBeSame(a, b)
    if (same && (a.vague || b.vague)) continue
    use(pairing.usedHere, withUnit(a))
    use(pairing.usedThere, withUnit(b))
    details.push(found('number', spanOf(here.tokens, qualified(a)), spanOf(there.tokens, qualified(b)), same, `number: ${same ? 'rounded' : 'other value'}, score ${slotScore(pairing, a, b).toFixed(1)} likeness ${pairing.likeness.toFixed(2)} tie ${(tie.left).toFixed(1)} ${tie.right.toFixed(1)}`))
  }
  return details

  function tieScore({ slots }: Pairing, a: NumberMention, b: NumberMention): number {
    const tie = slots.tie(a, b)
    return tie.left + tie.right
  }

  /** 1 and more: the same slot. A neighbour that corresponds counts most, then what is counted. */
  function slotScore(_: Pairing, a: NumberMention, b: NumberMention): number {
    if (!sameUnit(a, b) || isDistance(here.tokens, a) !== isDistance(there.tokens, b)) return 0
    // The unit's own words correspond because the units are equal: what stands behind them tells the slot.
    const tie = slots.tie(withUnit(a), withUnit(b))
    let score = 1.2 * (tie.left + tie.right)
    if (a.measure.unit !== '' && a.measure.unit !== 'year' && a.measure.unit !== 'ordinal') score += 0.4
    const [nounsA, nounsB] = [a.measure.nouns, b.measure.nouns]
    if (nounsA.some((noun) => nounsB.includes(noun))) score += 0.6
    else if ((nounsA.length > 0 || nounsB.length > 0) && a.measure.unit === '' && tie.left < 1) score -= nounsA.length > 0 && nounsB.length > 0 ? 0.6 : 0.3
    if (Math.max(a.high / b.low, b.high / a.low) > FAR_APART) score -= 0.5
    score += pairing.likeness
    if (!/^(?:year|ordinal)$/.test(a.measure.unit) && isOnly(a, leftHere) && isOnly(b, leftThere)) score += 0.4
    score += 0.25 * sharedNeighbours(here.tokens, a, there.tokens, b)
    return score
  }
}

/** "3 cents lower", "12 percent more than": how far something is from another amount, no amount of its own. */
function isDistance(tokens: Token[], { end }: NumberMention): boolean {
  return tokens.slice(end, end + 4).some((token, i, near) => /^(?:lower|higher|more|less|fewer|above|below|better|worse)$/.test(token.key) && near.slice(0, i + 1).every(({ before }) => !/[,;:.]/.test(before)))
}

/** Amounts so many times apart are rather two facts than two tellings of one. */
const FAR_APART = 20

/** Nothing else of its unit is left to go with. */
function isOnly(mention: NumberMention, left: NumberMention[]): boolean {
  return left.every((other) => other === mention || !sameUnit(other, mention))
}

/** Both neighbours correspond, or nearly. */
const BOTH_NEIGHBOURS = 1.6

/** With its qualifier, which is half of what differs between "87" and "more than 80". */
export function qualified({ lead, end }: NumberMention): Stretch {
  return { first: lead, end }
}

/** With its qualifier and the words of its unit. */
function withUnit({ lead, end, measure }: NumberMention): Stretch {
  return { first: lead, end: end + (measure.words ?? 0) }
}

function printed(tokens: Token[], { first, end }: NumberMention): string {
  return tokens.slice(first, end).map((token) => token.key).join(' ')
}

export function equalValues(a: NumberMention, b: NumberMention): boolean {
  return !a.vague && !b.vague && near(a.low, b.low) && near(a.high, b.high)
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9
}

function sameUnit(a: NumberMention, b: NumberMention): boolean {
  return a.measure.unit === b.measure.unit
}

/** One is the other rounded ("$5 billion" of $5.1 billion), or names a size that holds it ("dozens" of 87). */
export function mayBeSame(a: NumberMention, b: NumberMention): boolean {
  if (a.vague || b.vague) return a.low <= b.high && b.low <= a.high
  const isCoarse = a.step === b.step ? b.qualifier !== 'about' : a.step > b.step
  const [coarse, fine] = isCoarse ? [a, b] : [b, a]
  if (coarse.low !== coarse.high || fine.low !== fine.high) return false
  const step = coarse.qualifier === 'about' ? Math.max(coarse.step, roundStep(coarse.low)) : coarse.step
  return step > fine.step && near(Math.round(fine.low / step + 1e-9) * step, coarse.low)
}

/** What a number was rounded to by the zeros it ends in, two digits kept at least: 1000 for 12,000. */
function roundStep(value: number): number {
  let step = 1
  while (value !== 0 && value % (step * 10) === 0 && step * 100 <= value) step *= 10
  return step
}

const NEIGHBOURS = 4

/** Content words that stand within four words of both. */
function sharedNeighbours(hereTokens: Token[], a: NumberMention, thereTokens: Token[], b: NumberMention): number {
  const near = (tokens: Token[], { first, end, measure }: NumberMention): Set<string> => {
    const stems = [...tokens.slice(Math.max(0, first - NEIGHBOURS), first), ...tokens.slice(end + (measure.words ?? 0), end + NEIGHBOURS)].filter((token) => !isFunctionWord(token.key) && !/^\d/.test(token.text) && !measure.nouns.includes(token.stem))
    return new Set(stems.map((token) => token.stem))
  }
  const there = near(thereTokens, b)
  return [...near(hereTokens, a)].filter((stem) => there.has(stem)).length
}
