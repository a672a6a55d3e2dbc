import { type FoundDetail, found, spanOf } from './found-detail'
import type { NameMention } from './names'
import { isOtherOffice, officeOf, withTitle } from './offices'
import { type Pairing, use } from './pairing'
import { compareNames, isShortForm, type NameRelation } from './same-name'
import type { SentenceFacts } from './sentence-facts'
import { pairBest, type Stretch } from './slots'
import { isTitle } from './titles'
import type { Token } from './tokens'

/**
 * Names that fill the same slot of two corresponding sentences: another one, or the same under another name.
 * 1. Each name is matched with one that is or may be the same, nearest slot first. 2. What is left on both sides
 * is paired where the neighbours correspond.
 */
export function nameDetails(pairing: Pairing, defined: ReadonlyMap<string, string>): FoundDetail[] {
  const { here, there, slots, allHere, allThere } = pairing
  const details: FoundDetail[] = []
  const accounted = new Set<NameMention>()
  const relations = new Map<NameMention, Map<NameMention, NameRelation>>()
  const relation = (ours: NameMention, theirs: NameMention): NameRelation => {
    let row = relations.get(ours)
    if (!row) relations.set(ours, (row = new Map()))
    let value = row.get(theirs)
    if (value === undefined) row.set(theirs, (value = isReplaced(ours, theirs) ? 'different' : compareNames(ours, theirs, defined)))
    return value
  }

  for (const [a, b] of pairBest(here.names, there.names, (ours, theirs) => (relation(ours, theirs) === 'different' ? 0 : 1 + slotScore(ours, theirs)))) {
    if (/^(?:compatible|alike)$/.test(relation(a, b)) && slotScore(a, b) < 1) continue
    accounted.add(a).add(b)
    if (relation(a, b) === 'alike') continue
    // "Presidents Donald Trump" for "Trump": neither the title nor the first name is news.
    const [officeHere, officeThere] = [officeOf(here, a), officeOf(there, b)]
    if (officeHere && officeThere && isOtherOffice(officeHere, officeThere)) {
      add(officeHere.stretch, officeThere.stretch, false, 'name: other office')
      continue
    }
    use(pairing.usedHere, withTitle(here, a))
    use(pairing.usedThere, withTitle(there, b))
    if (relation(a, b) === 'same' && printed(here.tokens, a) !== printed(there.tokens, b)) add(a, b, true, 'name: same thing')
  }
  const leftHere = here.names.filter((name) => !accounted.has(name) && !isAligned(name, slots.alignedHere))
  const leftThere = there.names.filter((name) => !accounted.has(name) && !isAligned(name, slots.alignedThere))
  const pairs = pairBest(leftHere, leftThere, (a, b) => {
    if (isDescription(here, a) !== isDescription(there, b) || isOwner(here, a) !== isOwner(there, b)) return 0
    const score = slotScore(a, b) + (introduces(here, a) && introduces(there, b) ? INTRODUCED : 0)
    const tie = slots.tie(core(a, slots.alignedHere), core(b, slots.alignedThere))
    if (isSamePost(a, b)) return score
    if (Math.min(tie.left, tie.right) < LEAST_TIE) return 0
    if (isDoubt(a, slots.alignedHere) && isDoubt(b, slots.alignedThere)) return 0
    return (a.certain && b.certain && score >= LEAST_SCORE) || score >= BOTH_NEIGHBOURS ? score : 0
  })
  for (const [a, b] of pairs) {
    // A name the other text has nearby too was only left out or moved, unless its very slot is filled anew.
    const told = isTold(a, allThere) || isTold(b, allHere)
    if (slotScore(a, b) >= BOTH_NEIGHBOURS || isReplaced(a, b) || (!told && (isSamePost(a, b) || isListed(a, here) === isListed(b, there)))) add(a, b, false, `name: other name, score ${slotScore(a, b).toFixed(1)}`)
  }
  return details

  function isTold(name: NameMention, sentences: { names: NameMention[] }[]): boolean {
    return sentences.some(({ names }) => names.some((other) => compareNames(name, other, defined) !== 'different'))
  }

  function add(a: Stretch, b: Stretch, same: boolean, why: string): void {
    use(pairing.usedHere, a)
    use(pairing.usedThere, b)
    details.push(found('name', spanOf(here.tokens, a), spanOf(there.tokens, b), same, why))
  }

  /** Two persons after the same word: "spokesman Ann Brook" / "spokesman Carla Diaz" need no other neighbour. */
  function isSamePost(a: NameMention, b: NameMention): boolean {
    const tie = slots.tie(core(a, slots.alignedHere), core(b, slots.alignedThere))
    return tie.left >= 1 && isPerson(a, slots.alignedHere) && isPerson(b, slots.alignedThere)
  }

  /** "Treasury Whitaker" is no longer form of "Treasury": both have a word that the other has not, in one slot. */
  function isReplaced(a: NameMention, b: NameMention): boolean {
    const [ours, theirs] = [core(a, slots.alignedHere), core(b, slots.alignedThere)]
    if (!isShortForm(a.parts, b.parts) && !isShortForm(b.parts, a.parts)) return false
    const tie = slots.tie(ours, theirs)
    const [word = '', other = ''] = [here.tokens[ours.first]?.key, there.tokens[theirs.first]?.key]
    const isLonger = word.startsWith(other) || other.startsWith(word)
    return tie.left + tie.right >= NEIGHBOUR_AND_EDGE && !isLonger && !isAligned(ours, slots.alignedHere) && !isAligned(theirs, slots.alignedThere)
  }

  /** By the words of the names that do not correspond: 2 and more when both neighbours do, 1 when one does. */
  function slotScore(a: NameMention, b: NameMention): number {
    const tie = slots.tie(core(a, slots.alignedHere), core(b, slots.alignedThere))
    return tie.left + tie.right
  }
}

/** Both neighbours correspond, or nearly. */
const BOTH_NEIGHBOURS = 1.6
/** One neighbour, and the edge of both sentences. */
const NEIGHBOUR_AND_EDGE = 1.5
/** One neighbour, and something of the other. */
const LEAST_SCORE = 1.2
/** A name is only replaced where both its neighbours correspond, be they some words away. */
const LEAST_TIE = 0.25

function isAligned({ first, end }: Stretch, aligned: ReadonlyMap<number, number>): boolean {
  for (let i = first; i < end; i++) if (!aligned.has(i)) return false
  return true
}

/** A first and a last name that do not correspond: what stands right before them, "spokesman", is slot enough. */
function isPerson(name: NameMention, aligned: ReadonlyMap<number, number>): boolean {
  const { first, end } = core(name, aligned)
  return end - first > 1 && end === name.end
}

/** Worth of both names' beginning their sentence and being told about next: "Ann Brook, a spokeswoman for the port, …". */
const INTRODUCED = 0.5

function introduces({ tokens, first: start }: SentenceFacts, { first, end }: NameMention): boolean {
  return first === start && end - first > 1 && /^,\s/.test(tokens[end]?.before ?? '') && /^(?:an?|the|who)$/.test(tokens[end]?.key ?? '')
}

const PERSON = new Set('nominee candidate leader senator lawmaker congressman congresswoman governor mayor president chief minister premier billionaire businessman businesswoman tycoon'.split(' '))
const PARTY = /^(?:=democratic-party|=republican-party|democrat|republican)$/

/** "the New York Democrat", "the Republican nominee": another way to name somebody, which no name contradicts. */
function isDescription({ tokens }: SentenceFacts, { first, end, parts }: NameMention): boolean {
  const isParty = PARTY.test(parts.at(-1) ?? '')
  return /^(?:the|an?)$/.test(tokens[first - 1]?.key ?? '') && isParty && (parts.length > 1 || PERSON.has(tokens[end]?.key ?? ''))
}

/** "Trump's Secretary of State": whose secretary, where the other text says of which state. */
function isOwner({ tokens }: SentenceFacts, { end }: NameMention): boolean {
  const last = tokens[end - 1]
  return last !== undefined && last.end - last.start > last.text.length && isTitle(tokens[end]?.key ?? '')
}

const CONJUNCTION = /^(?:and|or|und|et|ou|y|o)$/

/** One of several: "Torch and JetBlue", of which the other text may name another one. */
function isListed({ first, end }: NameMention, { tokens }: SentenceFacts): boolean {
  const next = tokens[end]
  const isInList = next !== undefined && next.before === ', ' && next.capital && !next.opens
  return isInList || CONJUNCTION.test(tokens[first - 1]?.key ?? '') || CONJUNCTION.test(next?.key ?? '')
}

/** Only the word that differs begins a sentence, and nothing else says that it is a name. */
function isDoubt(name: NameMention, aligned: ReadonlyMap<number, number>): boolean {
  return name.doubtful && core(name, aligned).end === name.first + 1
}

function printed(tokens: Token[], { first, end }: Stretch): string {
  return tokens.slice(first, end).map((token) => token.key).join(' ')
}

/** A name without the words at its ends that correspond: "Whitaker" of "Treasury Whitaker". */
function core({ first, end }: NameMention, aligned: ReadonlyMap<number, number>): Stretch {
  let from = first
  let to = end
  while (from < to && aligned.has(from)) from++
  while (to > from && aligned.has(to - 1)) to--
  return from < to ? { first: from, end: to } : { first, end }
}
