import { isSayingVerb } from './attributions'
import { compareDates, type DateMention } from './dates'
import { type FoundDetail, found, spanOf } from './found-detail'
import { type Pairing, use } from './pairing'
import type { SentenceFacts } from './sentence-facts'
import { pairBest } from './slots'
import { isMovedAlong } from './time-frames'

/**
 * Dates that fill the same slot of two corresponding sentences and name another day, and the same day told in
 * another way. A date that the other sentence holds too, wherever it stands, is accounted for.
 */
export function dateDetails(pairing: Pairing): FoundDetail[] {
  const { here, there, slots, allHere, allThere } = pairing
  const details: FoundDetail[] = []
  const accounted = new Set<DateMention>()
  const closeness = (ours: DateMention, theirs: DateMention): number => {
    const tie = slots.tie(ours, theirs)
    return tie.left + tie.right
  }
  /** The same "today" on two days of print: most often somebody's words, printed again. */
  const isRepeated = (ours: DateMention, theirs: DateMention): boolean => printed(ours, here.tokens) === printed(theirs, there.tokens)
  /** "in" and "on" stand before any date: one neighbour at least must say more, or a part of the date itself; or both begin, or are the only date of what both tell. */
  const isSlot = (ours: DateMention, theirs: DateMention): boolean => {
    const { left, right } = slots.tie(ours, theirs)
    if ((Math.max(left, right) >= LEAST_NEIGHBOUR || sharesWord(ours, theirs, slots.alignedHere)) && left + right >= LEAST_NEIGHBOURS) return true
    if (isOfSaying(here, ours) && isOfSaying(there, theirs)) return left >= LEAST_SOURCE && left + right >= LEAST_NEIGHBOURS
    if (isOfSaying(here, ours) || isOfSaying(there, theirs)) return false
    return (pairing.likeness >= LEAST_AT_FRONT && opens(here, ours) && opens(there, theirs)) || (pairing.likeness >= LEAST_LIKENESS && isOnlyDay(here, ours, slots.alignedHere) && isOnlyDay(there, theirs, slots.alignedThere))
  }
  /** A date that the other text tells nearby too was only moved, unless its very slot is filled anew. */
  const isElsewhere = (ours: DateMention, theirs: DateMention): boolean => isTold(ours, allThere) || isTold(theirs, allHere)
  const sameness = (ours: DateMention, theirs: DateMention): number => (compareDates(ours, theirs) === 'same' ? 1 + closeness(ours, theirs) : 0)
  const otherness = (ours: DateMention, theirs: DateMention): number =>
    compareDates(ours, theirs) === 'different' && isSlot(ours, theirs) && (closeness(ours, theirs) >= BOTH_NEIGHBOURS || !isElsewhere(ours, theirs)) && !isRepeated(ours, theirs) && !isMovedAlong(ours, here.printed, theirs, there.printed) ? 1 + closeness(ours, theirs) : 0
  const doubt = (ours: DateMention, theirs: DateMention): number => (compareDates(ours, theirs) === 'unknown' ? closeness(ours, theirs) : 0)

  for (const [a, b] of pairBest(here.dates, there.dates, sameness)) {
    accounted.add(a).add(b)
    if (closeness(a, b) >= 0.3 && printed(a, here.tokens) !== printed(b, there.tokens)) add(a, b, true, 'date: same day')
  }
  const leftHere = here.dates.filter((a) => !accounted.has(a))
  const leftThere = there.dates.filter((b) => !accounted.has(b))
  for (const [a, b] of pairBest(leftHere, leftThere, otherness)) add(a, b, false, 'date: other day')
  // Days that cannot be held against each other fill the slot all the same: no other wording.
  for (const [a, b] of pairBest(leftHere, leftThere, doubt)) {
    use(pairing.usedHere, a)
    use(pairing.usedThere, b)
  }
  return details

  function add(a: DateMention, b: DateMention, same: boolean, why: string): void {
    use(pairing.usedHere, a)
    use(pairing.usedThere, b)
    details.push(found('date', spanOf(here.tokens, a), spanOf(there.tokens, b), same, why))
  }
}

/** Both neighbours correspond, or nearly. */
const BOTH_NEIGHBOURS = 1.6
const LEAST_NEIGHBOUR = 0.6
const LEAST_NEIGHBOURS = 0.8

/** So much of the shorter sentence must the other tell too, before a date is taken for the same one without its neighbours. */
const LEAST_LIKENESS = 0.1
const LEAST_AT_FRONT = -0.1

/** Two sayings are one slot where what stands before the verbs corresponds. */
const LEAST_SOURCE = 0.4

/** "July 2017" and "December 2017" in corresponding places: the year is in both. */
function sharesWord(ours: DateMention, theirs: DateMention, alignedHere: ReadonlyMap<number, number>): boolean {
  for (let i = ours.first; i < ours.end; i++) {
    const other = alignedHere.get(i) ?? -1
    if (other >= theirs.first && other < theirs.end) return true
  }
  return false
}

/** "On Monday, …": first in its sentence but for a preposition. */
function opens({ first: start }: SentenceFacts, { first }: DateMention): boolean {
  return first <= start + 1
}

/** The only date of its sentence, a weekday, first in it or right behind a word that corresponds: "was killed Monday". */
function isOnlyDay(facts: SentenceFacts, date: DateMention, aligned: ReadonlyMap<number, number>): boolean {
  const before = /^(?:on|am|el|le)$/.test(facts.tokens[date.first - 1]?.key ?? '') ? date.first - 2 : date.first - 1
  return facts.dates.length === 1 && date.weekday !== null && (opens(facts, date) || aligned.has(before))
}

/** "the army said Monday": when it was said, not when it happened. */
function isOfSaying({ tokens, first: start }: SentenceFacts, { first }: DateMention): boolean {
  return tokens.slice(Math.max(start, first - 3), first).some(({ key }) => isSayingVerb(key) || /^(?:statement|interview|reported|tweeted)$/.test(key))
}

function isTold(date: DateMention, sentences: { dates: DateMention[] }[]): boolean {
  return sentences.some(({ dates }) => dates.some((other) => compareDates(date, other) === 'same'))
}

function printed({ first, end }: DateMention, tokens: { key: string }[]): string {
  return tokens.slice(first, end).map((token) => token.key).join(' ')
}
