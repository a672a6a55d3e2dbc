import { type FoundDetail, found, spanOf } from './found-detail'
import { isFunctionWord } from './function-words'
import { groupBy } from './group-by'
import type { Pairing } from './pairing'
import { quotedWords } from './quoted-words'
import { isSameWording } from './same-word'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'

/** A stretch that only one side has counts as a fact of its own from so many content words on; fewer are wording. */
const LEAST_CLAUSE = 3
/** Longer replaced stretches say something else rather than the same in other words. */
const LONGEST_WORDING = 12
/** A quotation with so many changes, or so large a share of changed words, is shown whole. */
const MANY_CHANGES = 3

/**
 * What the names, numbers and dates leave of two corresponding sentences: words replaced (`wording`, inside
 * quotation marks `quote`), modifiers put in or left out (shown with the word they stand at), and clauses that
 * only one side has (`added`, `missing`). Little words, spelling and endings are no difference.
 */
export function wordingDetails(pairing: Pairing): FoundDetail[] {
  const changes = readChanges(pairing)
  const quoted = changes.filter((change) => change.quotation !== null)
  const details: FoundDetail[] = quoteDetails(pairing, quoted)
  for (const change of changes) if (change.quotation === null) details.push(...describe(pairing, change))
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
    const keysHere = hereWords.map((i) => here.tokens[i]?.key ?? '')
    const keysThere = thereWords.map((i) => there.tokens[i]?.key ?? '')
    if (isSameWording(keysHere, keysThere) || (keysHere.every(isFunctionWord) && keysThere.every(isFunctionWord))) continue
    const q1 = quotationOf(hereWords, hereGap, quotedHere)
    const q2 = quotationOf(thereWords, thereGap, quotedThere)
    changes.push({ here: hereGap, there: thereGap, hereWords, thereWords, quotation: q1 >= 0 && q2 >= 0 ? `${q1}:${q2}` : null })
  }
  return changes
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
    const last = group.at(-1)
    if (!first || !last) return []
    if (group.length >= MANY_CHANGES) {
      const here = { first: first.hereWords[0] ?? first.here.first, end: (last.hereWords.at(-1) ?? last.here.end - 1) + 1 }
      const there = { first: first.thereWords[0] ?? first.there.first, end: (last.thereWords.at(-1) ?? last.there.end - 1) + 1 }
      const quotedHere = quotationStretch(pairing.here, here.first)
      const quotedThere = quotationStretch(pairing.there, there.first)
      return [found('quote', spanOf(pairing.here.tokens, quotedHere), spanOf(pairing.there.tokens, quotedThere), false, 'quote: changed in many places')]
    }
    return group.map((change) => {
      const { here, there } = withNeighbour(pairing, change)
      return found('quote', spanOf(pairing.here.tokens, here), spanOf(pairing.there.tokens, there), false, 'quote: words changed')
    })
  })
}

/** The part of a quotation that stands in the sentence. */
function quotationStretch({ reading, first, end }: SentenceFacts, word: number): Stretch {
  const quoted = quotedWords(reading)
  const index = quoted[word] ?? -1
  let from = word
  let to = word + 1
  while (from > first && quoted[from - 1] === index) from--
  while (to < end && quoted[to] === index) to++
  return { first: from, end: to }
}

function describe(pairing: Pairing, change: Change): FoundDetail[] {
  const { here, there } = pairing
  const contentHere = contentCount(here, change.hereWords)
  const contentThere = contentCount(there, change.thereWords)
  const hereStretch = stretchOf(change.hereWords)
  const thereStretch = stretchOf(change.thereWords)
  if (contentThere === 0 && hereStretch && contentHere >= LEAST_CLAUSE) return [found('added', spanOf(here.tokens, hereStretch), null, false, 'added: clause')]
  if (contentHere === 0 && thereStretch && contentThere >= LEAST_CLAUSE) return [found('missing', null, spanOf(there.tokens, thereStretch), false, 'missing: clause')]
  if (change.hereWords.length > LONGEST_WORDING || change.thereWords.length > LONGEST_WORDING) return []
  const shown = withNeighbour(pairing, change)
  return [found('wording', spanOf(here.tokens, shown.here), spanOf(there.tokens, shown.there), false, 'wording')]
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
