import { isSayingVerb } from './attributions'
import { type Change, contentCount, shownOf, stretchOf, wordingChanges } from './changes'
import { isDenial } from './denials'
import { type FoundDetail, found, spanOf } from './found-detail'
import { groupBy } from './group-by'
import { negates } from './negations'
import type { Pairing } from './pairing'
import { quotedWords } from './quoted-words'
import type { SentenceFacts } from './sentence-facts'

/** A stretch that only one side has is a fact of its own from so many content words on, or so many words with two of content; less is wording. */
const LEAST_CONTENT = 3
const LEAST_WORDS = 5
/** Longer replaced stretches say something else rather than the same in other words. */
const LONGEST_WORDING = 12

/**
 * What the other details leave of two corresponding sentences outside quotations: words replaced (`wording`),
 * modifiers put in or left out (shown with the word they stand at), and clauses that only one side has (`added`,
 * `missing`).
 */
export function wordingDetails(pairing: Pairing, changes: Change[]): FoundDetail[] {
  return wordingChanges(changes).flatMap((change) => splitAtMarks(pairing, change)).flatMap((change) => describe(pairing, change))
}

const OUTSIDE = -1

/** Nothing is shown across a quotation mark: what stands outside of all is one change, what each quotation holds another. */
function splitAtMarks({ here, there }: Pairing, change: Change): Change[] {
  const ours = byQuotation(here, change.hereWords)
  const theirs = byQuotation(there, change.thereWords)
  if (ours.size < 2 && theirs.size < 2) return [change]
  const pieces = [{ hereWords: ours.get(OUTSIDE) ?? [], thereWords: theirs.get(OUTSIDE) ?? [] }]
  for (const [quotation, hereWords] of ours) if (quotation !== OUTSIDE) pieces.push({ hereWords, thereWords: [] })
  for (const [quotation, thereWords] of theirs) if (quotation !== OUTSIDE) pieces.push({ hereWords: [], thereWords })
  // A piece that answers to nothing has no neighbours of its own to be shown with: it is a clause or nothing.
  const stands = ({ hereWords, thereWords }: { hereWords: number[]; thereWords: number[] }): boolean =>
    (hereWords.length > 0 && thereWords.length > 0) || isClause(contentCount(here, hereWords), hereWords.length) || isClause(contentCount(there, thereWords), thereWords.length)
  return pieces.filter(stands).map((words) => ({ ...change, ...words }))
}

function byQuotation({ reading }: SentenceFacts, words: number[]): Map<number, number[]> {
  const quoted = quotedWords(reading)
  return groupBy(words, (word) => quoted[word] ?? OUTSIDE)
}

function describe(pairing: Pairing, change: Change): FoundDetail[] {
  const { here, there } = pairing
  const { hereWords, thereWords } = change
  const contentHere = contentCount(here, hereWords)
  const contentThere = contentCount(there, thereWords)
  if (isAttribution(here, hereWords, contentThere) || isAttribution(there, thereWords, contentHere)) return []
  const added = contentThere === 0 && isClause(contentHere, hereWords.length) ? stretchOf(clauseOf(here, hereWords)) : null
  if (added) return [found('added', spanOf(here.tokens, added), null, false, 'added: clause')]
  const missing = contentHere === 0 && isClause(contentThere, thereWords.length) ? stretchOf(clauseOf(there, thereWords)) : null
  if (missing) return [found('missing', null, spanOf(there.tokens, missing), false, 'missing: clause')]
  if (hereWords.length > LONGEST_WORDING || thereWords.length > LONGEST_WORDING) return []
  const both = contentHere > 0 && contentThere > 0
  const shown = shownOf(pairing, both ? { ...change, hereWords: trimmed(here, hereWords), thereWords: trimmed(there, thereWords) } : change)
  const wording = found('wording', spanOf(here.tokens, shown.here), spanOf(there.tokens, shown.there), false, 'wording')
  return [isDenial(pairing, shown.here, shown.there) ? { ...wording, denies: true } : wording]
}

/** Longer than this it tells more than who said it. */
const LONGEST_ATTRIBUTION = 9

/** "Ann Brook told the Gull" beside a quotation, where the other text has nothing: who said it, no fact that is missing. English only. */
function isAttribution({ reading, tokens }: SentenceFacts, words: number[], others: number): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (others > 0 || first === undefined || last === undefined || words.length > LONGEST_ATTRIBUTION || !words.some((word) => isSayingVerb(tokens[word]?.key ?? ''))) return false
  const quoted = quotedWords(reading)
  const isOutside = words.every((word) => (quoted[word] ?? OUTSIDE) === OUTSIDE)
  return isOutside && ((quoted[first - 1] ?? OUTSIDE) !== OUTSIDE || (quoted[last + 1] ?? OUTSIDE) !== OUTSIDE)
}

function isClause(content: number, words: number): boolean {
  return content >= LEAST_CONTENT || (content > 1 && words >= LEAST_WORDS)
}

/** What may end a verb: "summed it up" is no "summed". */
const PARTICLE = /^(?:up|out|off|down|over|back)$/

/** Little words at the ends tell nothing, unless there is nothing else, or one of them denies. */
function trimmed({ tokens }: SentenceFacts, words: number[]): number[] {
  const key = (at: number): string => tokens[words[at] ?? -1]?.key ?? ''
  const isGrammar = (at: number): boolean => tokens[words[at] ?? -1]?.grammar ?? false
  let from = 0
  let to = words.length
  if (words.some((word) => negates(tokens, word))) return words
  while (from < to && isGrammar(from)) from++
  while (to > from && isGrammar(to - 1) && !PARTICLE.test(key(to - 1))) to--
  return from < to ? words.slice(from, to) : words
}

/** A clause keeps the word that opens it, but no conjunction, and no little words at its end. */
function clauseOf(facts: SentenceFacts, words: number[]): number[] {
  const last = trimmed(facts, words).at(-1) ?? -1
  const kept = words.filter((word) => word <= last)
  while (kept.length > 1 && /^(?:and|but|or|that|so)$/.test(facts.tokens[kept[0] ?? -1]?.key ?? '')) kept.shift()
  return kept
}
