import { type FoundDetail, found, spanOf } from './found-detail'
import { isFunctionWord } from './function-words'
import { groupBy } from './group-by'
import type { Pairing } from './pairing'
import { quotationAround } from './quotation-extent'
import { quotedWords } from './quoted-words'
import { isSameSpelling, isSameWording } from './same-word'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'

/** A stretch that only one side has is a fact of its own from so many content words on, or so many words with two of content; less is wording. */
const LEAST_CONTENT = 3
const LEAST_WORDS = 5
/** Longer replaced stretches say something else rather than the same in other words. */
const LONGEST_WORDING = 12
/** A quotation with so many changes, or so large a share of changed words, is shown whole. */
const MANY_CHANGES = 3
const LARGE_SHARE = 1 / 3

/**
 * What the names, numbers and dates leave of two corresponding sentences: words replaced (`wording`, inside
 * quotation marks `quote`), modifiers put in or left out (shown with the word they stand at), and clauses that
 * only one side has (`added`, `missing`). Little words, spelling and endings are no difference.
 */
export function wordingDetails(pairing: Pairing): FoundDetail[] {
  const changes = readChanges(pairing)
  const quoted = changes.filter((change) => change.quotation !== null)
  const details: FoundDetail[] = quoteDetails(pairing, quoted)
  for (const change of merged(changes.filter(({ quotation }) => quotation === null))) details.push(...describe(pairing, change))
  return details
}

/** One gap whose words differ. */
interface Change {
  here: Stretch
  there: Stretch
  /** Words of the stretches that correspond to nothing. */
  hereWords: number[]
  thereWords: number[]
  /** `here:there` of the quotations that both stretches stand in. */
  quotation: string | null
}

function readChanges({ here, there, slots, usedHere, usedThere }: Pairing): Change[] {
  const changes: Change[] = []
  const quotedHere = quotedWords(here.reading)
  const quotedThere = quotedWords(there.reading)
  let from = [here.first, there.first] as const
  for (const anchor of [...slots.anchors, [here.end, there.end] as const]) {
    const hereGap = { first: from[0], end: anchor[0] }
    const thereGap = { first: from[1], end: anchor[1] }
    const hereWords = changedWords(hereGap, slots.alignedHere, usedHere)
    const thereWords = changedWords(thereGap, slots.alignedThere, usedThere)
    from = [anchor[0] + 1, anchor[1] + 1]
    const altered = alteredInQuotation(anchor[0], anchor[1])
    const keysHere = hereWords.map((i) => here.tokens[i]?.key ?? '')
    const keysThere = thereWords.map((i) => there.tokens[i]?.key ?? '')
    if (!isSameWording(keysHere, keysThere) && !(keysHere.every(isFunctionWord) && keysThere.every(isFunctionWord))) {
      const q1 = quotationOf(hereWords, hereGap, quotedHere)
      const q2 = quotationOf(thereWords, thereGap, quotedThere)
      const isQuoted = q1 >= 0 && q2 >= 0
      const isInside = quotedHere[hereGap.first - 1] === q1 && quotedHere[hereGap.end] === q1 && quotedThere[thereGap.first - 1] === q2 && quotedThere[thereGap.end] === q2
      // At the edge of a quotation one text may merely quote more of it; in brackets an editor explains, by dots he says that he left out.
      const isShort = hereWords.length > 0 && thereWords.length > 0 && Math.max(hereWords.length, thereWords.length) <= LONGEST_EDGE
      const isEditors = isBracketed(here, hereWords) || isBracketed(there, thereWords) || isElided(here, hereWords, hereGap) || isElided(there, thereWords, thereGap)
      if (!isQuoted || ((isInside || isShort) && !isEditors)) changes.push({ here: hereGap, there: thereGap, hereWords, thereWords, quotation: isQuoted ? `${q1}:${q2}` : null })
    }
    if (altered) changes.push(altered)
  }
  return changes

  /** Words pair by their stems; between quotation marks the ending counts too. */
  function alteredInQuotation(i: number, j: number): Change | null {
    const [a, b] = [here.tokens[i], there.tokens[j]]
    const [q1, q2] = [quotedHere[i] ?? -1, quotedThere[j] ?? -1]
    if (!a || !b || i >= here.end || q1 < 0 || q2 < 0 || usedHere.has(i) || usedThere.has(j) || isSameSpelling(a.key, b.key)) return null
    return { here: { first: i, end: i + 1 }, there: { first: j, end: j + 1 }, hereWords: [i], thereWords: [j], quotation: `${q1}:${q2}` }
  }
}

const LONGEST_EDGE = 3

/** `Andy [McCabe]` */
function isBracketed({ reading: { text }, tokens }: SentenceFacts, words: number[]): boolean {
  const [first, last] = [tokens[words[0] ?? -1], tokens[words.at(-1) ?? -1]]
  return first !== undefined && last !== undefined && /[[(]["'“”‘’]?$/.test(first.before) && /[\])]/.test(text.slice(last.end, last.end + 2))
}

/** `our prosecutors ... conducted` */
function isElided({ tokens }: SentenceFacts, words: number[], { end }: Stretch): boolean {
  return words.length === 0 && /\.\s?\.|…/.test(tokens[end]?.before ?? '')
}

/** Changes with one corresponding word between them are one: "missile strikes" and "cruise missiles". */
function merged(changes: Change[]): Change[] {
  const result: Change[] = []
  for (const change of changes) {
    const last = result.at(-1)
    const isNext = last !== undefined && change.here.first - last.here.end === 1 && change.there.first - last.there.end === 1
    const isOneSided = last !== undefined && (last.hereWords.length === 0 || change.hereWords.length === 0) && (last.thereWords.length === 0 || change.thereWords.length === 0) && last.hereWords.length !== change.hereWords.length
    if (last && isNext && isOneSided) result[result.length - 1] = { ...last, here: { first: last.here.first, end: change.here.end }, there: { first: last.there.first, end: change.there.end }, hereWords: spread(last.hereWords, change.hereWords, last.here.end), thereWords: spread(last.thereWords, change.thereWords, last.there.end) }
    else result.push(change)
  }
  return result
}

/** The words of both changes with the corresponding word between them. */
function spread(before: number[], after: number[], between: number): number[] {
  return [...before, between, ...after]
}

function changedWords({ first, end }: Stretch, aligned: ReadonlyMap<number, number>, used: ReadonlySet<number>): number[] {
  const words: number[] = []
  for (let i = first; i < end; i++) if (!aligned.has(i) && !used.has(i)) words.push(i)
  return words
}

/** The quotation that holds the changed words, or both neighbours of an empty place; -1 when not one quotation does. */
function quotationOf(words: number[], gap: Stretch, quoted: Int32Array): number {
  const [first, last] = words.length > 0 ? [words[0] ?? 0, words.at(-1) ?? 0] : [gap.first - 1, gap.end]
  const one = quoted[first] ?? -1
  return one === (quoted[last] ?? -1) ? one : -1
}

function quoteDetails(pairing: Pairing, changes: Change[]): FoundDetail[] {
  const byQuotation = groupBy(changes, (change) => change.quotation ?? '')
  return [...byQuotation.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const quotedHere = quotationAround(pairing.here, first.hereWords[0] ?? first.here.first - 1)
    const quotedThere = quotationAround(pairing.there, first.thereWords[0] ?? first.there.first - 1)
    if (!isSameStatement(pairing, quotedHere, quotedThere)) return []
    const changed = Math.max(...[quotedHere, quotedThere].map(({ first: from, end }, side) => group.reduce((sum, { hereWords, thereWords }) => sum + (side === 0 ? hereWords : thereWords).length, 0) / (end - from)))
    if (group.length >= MANY_CHANGES || (group.length > 1 && changed > LARGE_SHARE)) {
      return [found('quote', spanOf(pairing.here.tokens, quotedHere), spanOf(pairing.there.tokens, quotedThere), false, 'quote: changed in many places')]
    }
    return group.map((change) => {
      const { here, there } = withNeighbour(pairing, change)
      return found('quote', spanOf(pairing.here.tokens, here), spanOf(pairing.there.tokens, there), false, 'quote: words changed')
    })
  })
}

function describe(pairing: Pairing, change: Change): FoundDetail[] {
  const { here, there } = pairing
  const contentHere = contentCount(here, change.hereWords)
  const contentThere = contentCount(there, change.thereWords)
  const hereStretch = stretchOf(clauseOf(here, change.hereWords))
  const thereStretch = stretchOf(clauseOf(there, change.thereWords))
  const isClause = (content: number, words: number): boolean => content >= LEAST_CONTENT || (content > 1 && words >= LEAST_WORDS)
  if (contentThere === 0 && hereStretch && isClause(contentHere, change.hereWords.length)) return [found('added', spanOf(here.tokens, hereStretch), null, false, 'added: clause')]
  if (contentHere === 0 && thereStretch && isClause(contentThere, change.thereWords.length)) return [found('missing', null, spanOf(there.tokens, thereStretch), false, 'missing: clause')]
  if (change.hereWords.length > LONGEST_WORDING || change.thereWords.length > LONGEST_WORDING) return []
  const both = contentHere > 0 && contentThere > 0
  const shown = withNeighbour(pairing, both ? { ...change, hereWords: trimmed(here, change.hereWords), thereWords: trimmed(there, change.thereWords) } : change)
  return [found('wording', spanOf(here.tokens, shown.here), spanOf(there.tokens, shown.there), false, 'wording')]
}

/** So much of the shorter quotation's content must stand in the other, or they are two statements. */
const LEAST_SHARED = 0.4

function isSameStatement({ here, there, slots }: Pairing, quotedHere: Stretch, quotedThere: Stretch): boolean {
  const words = ({ first, end }: Stretch): number[] => Array.from({ length: end - first }, (_, k) => first + k)
  const shorter = Math.min(contentCount(here, words(quotedHere)), contentCount(there, words(quotedThere)))
  const shared = words(quotedHere).filter((word) => {
    const other = slots.alignedHere.get(word) ?? -1
    return other >= quotedThere.first && other < quotedThere.end
  })
  // Two or three words that were changed leave nothing to know the statement by but its place.
  return shorter <= 2 || contentCount(here, shared) >= shorter * LEAST_SHARED
}

/** Little words at the ends tell nothing, unless there is nothing else. */
function trimmed({ tokens }: SentenceFacts, words: number[]): number[] {
  let from = 0
  let to = words.length
  while (from < to && isFunctionWord(tokens[words[from] ?? -1]?.key ?? '')) from++
  while (to > from && isFunctionWord(tokens[words[to - 1] ?? -1]?.key ?? '')) to--
  return from < to ? words.slice(from, to) : words
}

/** A clause keeps the word that opens it, but no conjunction, and no little words at its end. */
function clauseOf(facts: SentenceFacts, words: number[]): number[] {
  const last = trimmed(facts, words).at(-1) ?? -1
  const kept = words.filter((word) => word <= last)
  while (kept.length > 1 && /^(?:and|but|or|that|so)$/.test(facts.tokens[kept[0] ?? -1]?.key ?? '')) kept.shift()
  return kept
}

function contentCount({ tokens }: SentenceFacts, words: number[]): number {
  return words.filter((i) => !isFunctionWord(tokens[i]?.key ?? '')).length
}

function stretchOf(words: number[]): Stretch | null {
  const first = words[0]
  const last = words.at(-1)
  return first === undefined || last === undefined ? null : { first, end: last + 1 }
}

/** Where one side has nothing, both are shown with the word after, or before, that corresponds: "lavishly praised" and "praised". */
function withNeighbour({ here, there }: Pairing, change: Change): { here: Stretch; there: Stretch } {
  const hereStretch = stretchOf(change.hereWords)
  const thereStretch = stretchOf(change.thereWords)
  if (hereStretch && thereStretch) return { here: hereStretch, there: thereStretch }
  const after = change.here.end < here.end && change.there.end < there.end
  if (after) return { here: { first: hereStretch?.first ?? change.here.end, end: change.here.end + 1 }, there: { first: thereStretch?.first ?? change.there.end, end: change.there.end + 1 } }
  const [beforeHere, beforeThere] = [Math.max(here.first, change.here.first - 1), Math.max(there.first, change.there.first - 1)]
  return { here: { first: beforeHere, end: hereStretch?.end ?? beforeHere + 1 }, there: { first: beforeThere, end: thereStretch?.end ?? beforeThere + 1 } }
}
