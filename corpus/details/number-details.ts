import type { Span } from '../article'
import { type FoundDetail, found, spanOf } from './found-detail'
import { isOtherLead, readLead } from './leads'
import { CURRENCY_SIGN } from './measures'
import type { NumberMention } from './number-mention'
import { type Pairing, use } from './pairing'
import { equalValues, isRange, mayBeSame } from './same-number'
import { retoldUnitScore } from './retold-units'
import { pairBest, type Stretch } from './slots'
import { compareTimes } from './time-frames'
import type { Token } from './tokens'
import { compareUnits } from './units'

/**
 * Numbers that fill the same slot of two corresponding sentences with another value, and those told in another
 * form. 1. A value that both sentences hold is accounted for, wherever it stands. 2. What is left is paired by
 * unit, neighbours and what it counts. 3. A pair whose values may round to each other is the same.
 */
export function numberDetails(pairing: Pairing): FoundDetail[] {
  const { here, there, slots, allHere, allThere } = pairing
  const details: FoundDetail[] = []
  const accounted = new Set<NumberMention>()
  const nearness = (ours: NumberMention, theirs: NumberMention): number => {
    const tie = slots.tie(ours, theirs)
    return tie.left + tie.right
  }
  /** The words of qualifier and unit correspond because the numbers do: what stands around them tells the slot. */
  const outerNearness = (ours: NumberMention, theirs: NumberMention): number => {
    const tie = slots.tie(withUnit(ours), withUnit(theirs))
    return tie.left + tie.right
  }

  for (const [a, b] of pairBest(here.numbers, there.numbers, (ours, theirs) => (equalValues(ours, theirs) ? 1 + nearness(ours, theirs) + (sameUnit(ours, theirs) ? 1 : 0) : 0))) {
    accounted.add(a).add(b)
    if (sameUnit(a, b)) {
      if (printed(here.tokens, a) !== printed(there.tokens, b)) details.push(found('number', spanOf(here.tokens, a), spanOf(there.tokens, b), true, 'number: same value'))
    } else if (compareUnits(a.measure.unit, b.measure.unit) === 'rival' && outerNearness(a, b) >= LEAST_TIES) {
      details.push(found('number', amountSpan(here.tokens, a), amountSpan(there.tokens, b), false, 'number: same figure, other unit'))
    }
    use(pairing.usedHere, withUnit(a))
    use(pairing.usedThere, withUnit(b))
  }

  const times = compareTimes(here, there)
  if (times === 'other') return details
  const leftHere = here.numbers.filter((number) => !accounted.has(number))
  const leftThere = there.numbers.filter((number) => !accounted.has(number))
  for (const [a, b] of pairBest(leftHere, leftThere, slotScore)) {
    // A value that the other text has nearby too was only moved, unless its very slot is filled anew.
    const isElsewhere = isTold(a, allThere) || isTold(b, allHere) || (times === 'doubtful' && a.measure.unit !== 'year')
    if (outerNearness(a, b) < BOTH_NEIGHBOURS && isElsewhere) continue
    const same = mayBeSame(a, b)
    if (same && (a.vague || b.vague || isRange(a) !== isRange(b))) continue
    use(pairing.usedHere, withUnit(a))
    use(pairing.usedThere, withUnit(b))
    const why = `number: ${same ? 'rounded' : 'other value'}, score ${slotScore(a, b).toFixed(1)}, likeness ${pairing.likeness.toFixed(2)}`
    details.push(found('number', spanOf(here.tokens, qualified(a)), spanOf(there.tokens, qualified(b)), same, why))
  }
  return details

  /** 1 and more: the same slot. A neighbour that corresponds counts most, then what is counted. */
  function slotScore(a: NumberMention, b: NumberMention): number {
    if (!sameUnit(a, b)) return retoldUnitScore(pairing, a, b)
    if (isDistance(here.tokens, a) !== isDistance(there.tokens, b)) return 0
    if ((isRest(here.tokens, a) || isRest(there.tokens, b)) && slots.tie(withUnit(a), withUnit(b)).left < LEAST_LEFT) return 0
    if (isOtherLead(readLead(here, a), readLead(there, b))) return 0
    // The unit's own words correspond because the units are equal: what stands behind them tells the slot.
    const tie = slots.tie(withUnit(a), withUnit(b))
    const { unit } = a.measure
    const [nounsA, nounsB] = [a.measure.nouns, b.measure.nouns]
    const isRole = unit === 'year' || unit === 'ordinal'
    let score = 1.2 * (tie.left + tie.right) + pairing.likeness
    if (unit !== '' && !isRole) score += 0.4
    if (nounsA.some((noun) => nounsB.includes(noun))) score += 0.6
    else if (nounsA.length + nounsB.length > 0 && unit === '' && tie.left < 1) score -= nounsA.length > 0 && nounsB.length > 0 ? 0.6 : 0.3
    if (Math.min(a.low, b.low) > 0 && Math.max(a.high / b.low, b.high / a.low) > FAR_APART) score -= 0.5
    if (!isRole && isOnly(a, leftHere) && isOnly(b, leftThere)) score += 0.4
    return score + 0.25 * sharedNeighbours(here.tokens, a, there.tokens, b)
  }
}

/** Both neighbours correspond, or nearly. */
const BOTH_NEIGHBOURS = 1.6
/** One neighbour, and something of the other: the end of the sentence, say. */
const LEAST_TIES = 1.2
/** What stands before a number must correspond that well where it tells what the number adds to. */
const LEAST_LEFT = 0.6
/** Amounts so many times apart are rather two facts than two tellings of one. */
const FAR_APART = 20

function isTold(mention: NumberMention, sentences: { numbers: NumberMention[] }[]): boolean {
  return sentences.some(({ numbers }) => numbers.some((other) => equalValues(mention, other)))
}

const COMPARATIVE = /^(?:lower|higher|more|less|fewer|above|below|better|worse)$/

/** "3 cents lower", "12 percent more than": how far something is from another amount, no amount of its own. */
function isDistance(tokens: Token[], { end }: NumberMention): boolean {
  for (let i = end; i < end + 4; i++) {
    const token = tokens[i]
    if (!token || /[,;:.]/.test(token.before) || token.key === 'and') return false
    if (COMPARATIVE.test(token.key)) return true
  }
  return false
}

/** "three other towns", "five more cases": how many hangs on what was told before; "five more than" does not. */
function isRest(tokens: Token[], { end }: NumberMention): boolean {
  return /^(?:others?|more|additional|further|remaining)$/.test(tokens[end]?.key ?? '') && tokens[end + 1]?.key !== 'than'
}

/** Nothing else of its unit is left to go with. */
function isOnly(mention: NumberMention, left: NumberMention[]): boolean {
  return left.every((other) => other === mention || !sameUnit(other, mention))
}

/** With its qualifier, which is half of what differs between "87" and "more than 80". */
export function qualified({ lead, end }: NumberMention): Stretch {
  return { first: lead, end }
}

/** With its qualifier and the words of its unit. */
function withUnit({ lead, end, measure }: NumberMention): Stretch {
  return { first: lead, end: end + (measure.words ?? 0) }
}

/** With its currency sign or the words of its unit, for where the unit is what differs. */
function amountSpan(tokens: Token[], mention: NumberMention): Span {
  const [start, end] = spanOf(tokens, { first: mention.first, end: mention.end + (mention.measure.words ?? 0) })
  const sign = CURRENCY_SIGN.exec(tokens[mention.first]?.before ?? '')?.[0] ?? ''
  return [start - sign.length, end]
}

function printed(tokens: Token[], { first, end }: NumberMention): string {
  return tokens.slice(first, end).map((token) => token.key).join(' ')
}

function sameUnit(a: NumberMention, b: NumberMention): boolean {
  return compareUnits(a.measure.unit, b.measure.unit) === 'same'
}

const NEIGHBOURS = 4

/** How many content words stand within four words of both. */
function sharedNeighbours(hereTokens: Token[], a: NumberMention, thereTokens: Token[], b: NumberMention): number {
  const there = neighbours(thereTokens, b)
  return [...neighbours(hereTokens, a)].filter((stem) => there.has(stem)).length
}

function neighbours(tokens: Token[], { first, end, measure }: NumberMention): Set<string> {
  const around = [...tokens.slice(Math.max(0, first - NEIGHBOURS), first), ...tokens.slice(end + (measure.words ?? 0), end + NEIGHBOURS)]
  const content = around.filter(({ grammar, text, stem }) => !grammar && !/^\d/.test(text) && !measure.nouns.includes(stem))
  return new Set(content.map(({ stem }) => stem))
}
