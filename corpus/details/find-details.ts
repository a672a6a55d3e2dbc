import type { Alignment, SentencePair } from '../match/alignment'
import type { Detail } from '../report'
import { readSentenceKeys } from '../text/sentence-keys'
import { isOneWord } from '../text/acronyms'
import { sentenceSpan } from '../text/sentences'
import { tellingSigns } from '../text/signs'
import { attributionDetails } from './attribution-details'
import { readChanges } from './changes'
import { dateDetails } from './date-details'
import { definedNames } from './defined-names'
import { type FoundDetail, found } from './found-detail'
import { groupBy } from './group-by'
import { nameDetails } from './name-details'
import { nameEvidence } from './names'
import { numberDetails } from './number-details'
import { likenessOf, type Pairing } from './pairing'
import { quoteDetails } from './quote-details'
import { quotationExtents } from './quotation-extent'
import { readSentenceFacts, type SentenceFacts } from './sentence-facts'
import { sharedQuotations } from './shared-quotations'
import { isSideMatter } from './side-matter'
import { readSlots } from './slots'
import type { Told } from './told'
import { wordingDetails } from './wording-details'

/**
 * What differs between two texts where they tell the same: names, numbers, dates, quoted words, who is said to
 * have said it, wording, and facts that only one has. In the page's order; spans lie on word borders.
 * A difference is only named where both sentences fill the same slot, so that silence is the answer to doubt.
 */
export function findDetails(here: Told, there: Told, alignments: Alignment[]): Detail[] {
  return explainDetails(here, there, alignments).map(({ kind, here: spanHere, there: spanThere, same, denies }) => ({ kind, here: spanHere, there: spanThere, same, ...(denies && { denies }) }))
}

/** As `findDetails`, with the rule behind each detail. */
export function explainDetails(here: Told, there: Told, alignments: Alignment[]): FoundDetail[] {
  const pairs = alignments.flatMap((alignment) => alignment.sentences)
  const evidence = nameEvidence(here.reading, there.reading)
  const defined = definedNames(here.reading, there.reading)
  const hereFacts = remember((sentence) => readSentenceFacts(here, sentence, evidence))
  const thereFacts = remember((sentence) => readSentenceFacts(there, sentence, evidence))
  const pairsHere = groupBy(pairs, (pair) => pair.here)
  const pairsThere = groupBy(pairs, (pair) => pair.there)

  const details: FoundDetail[] = []
  const seen = new Set<string>()
  const add = (more: FoundDetail[]): void => {
    for (const { kind, here, there, same, denies, why } of more) {
      const place = `${kind} ${here?.join()} ${there?.join()}`
      if (!seen.has(place)) details.push({ kind, here, there, same, ...(denies && { denies }), why })
      seen.add(place)
    }
  }
  const keysHere = readSentenceKeys(here.reading)
  const keysThere = readSentenceKeys(there.reading)
  for (const pair of pairs) if (isOpen(pair)) add(pairDetails(pairingOf(pair)))
  // The same words quoted elsewhere: only whose they are said to be is comparable there.
  for (const pair of sharedQuotations(here.reading, there.reading, new Set(pairsHere.keys()))) add(attributionDetails(pairingOf(pair), defined))
  details.push(...lonelySentences(here, there, alignments))
  return inPageOrder(details, alignments)

  /** Not printed word for word, nor the signature of another post or quotation, nor what stands beside a text. */
  function isOpen(pair: SentencePair): boolean {
    if (keysHere[pair.here] === keysThere[pair.there] && signsIn(here, pair.here) === signsIn(there, pair.there) && pair.words.every(isSameWord)) return false
    if (isSideMatter(sentenceOf(here, pair.here), sentenceOf(there, pair.there))) return false
    const isSigned = isSignature(hereFacts(pair.here)) && isSignature(thereFacts(pair.there))
    return !isSigned || (pairsHere.get(pair.here - 1) ?? []).some((before) => before.there === pair.there - 1)
  }

  function isSameWord([word, other]: [here: number, there: number]): boolean {
    return here.reading.words.key[word] !== there.reading.words.key[other] || isOneWord(here.reading.words, word, there.reading.words, other)
  }

  function pairingOf(printed: SentencePair): Pairing {
    const pair = printed.words.every(isSameWord) ? printed : { ...printed, words: printed.words.filter(isSameWord) }
    const sentenceHere = hereFacts(pair.here)
    const sentenceThere = thereFacts(pair.there)
    const slots = readSlots(pair, sentenceHere, sentenceThere, (word) => !sentenceHere.tokens[word]?.grammar)
    const pairing = {
      here: sentenceHere,
      there: sentenceThere,
      slots,
      likeness: likenessOf(sentenceHere, sentenceThere, slots),
      allHere: (pairsThere.get(pair.there) ?? []).map((other) => hereFacts(other.here)),
      allThere: (pairsHere.get(pair.here) ?? []).map((other) => thereFacts(other.there)),
      usedHere: new Set<number>(),
      usedThere: new Set<number>(),
    }
    // Words that correspond to another sentence are no change of this one.
    for (const other of pairsHere.get(pair.here) ?? []) if (other !== printed) for (const [word] of other.words) pairing.usedHere.add(word)
    for (const other of pairsThere.get(pair.there) ?? []) if (other !== printed) for (const [, word] of other.words) pairing.usedThere.add(word)
    return pairing
  }

  function pairDetails(pairing: Pairing): FoundDetail[] {
    const facts = [...dateDetails(pairing), ...numberDetails(pairing), ...nameDetails(pairing, defined)]
    const attributions = attributionDetails(pairing, defined)
    // Quoting more or less of one statement is every reporter's choice; it matters where the words are also given to somebody else.
    const extents = attributions.some(({ otherSource }) => otherSource) ? quotationExtents(pairing) : []
    const changes = readChanges(pairing)
    return [...facts, ...attributions, ...extents, ...quoteDetails(pairing, changes), ...wordingDetails(pairing, changes)]
  }
}

/** `— Ann Brook (@annbrook) February 5, 2018`: it tells of what stands before it alone. */
function isSignature({ tokens, first, end }: SentenceFacts): boolean {
  return /[-–—]\s*$/.test(tokens[first]?.before ?? '') && tokens.slice(first, end).some(({ before }) => before.includes('(@'))
}

/** No line that stands beside a text is longer. */
const LONGEST_LINE = 1000

function sentenceOf({ reading: { text, words, sentences } }: Told, sentence: number): string {
  const [start, end] = sentenceSpan(words, sentences, sentence)
  return text.slice(start, Math.min(end, start + LONGEST_LINE))
}

function signsIn({ reading: { text, words, sentences } }: Told, sentence: number): string {
  const [start, end] = sentenceSpan(words, sentences, sentence)
  return tellingSigns(text.slice(Math.max(0, start - 1), end + 1))
}

function remember(read: (sentence: number) => SentenceFacts): (sentence: number) => SentenceFacts {
  const known = new Map<number, SentenceFacts>()
  return (sentence) => {
    let facts = known.get(sentence)
    if (!facts) known.set(sentence, (facts = read(sentence)))
    return facts
  }
}

/** Shorter sentences are mostly headings and names under photographs. */
const LEAST_WORDS = 5

/** Sentences inside a stretch that both texts print, which only one of them has. */
function lonelySentences(here: Told, there: Told, alignments: Alignment[]): FoundDetail[] {
  const details: FoundDetail[] = []
  const pairedHere = new Set(alignments.flatMap(({ sentences }) => sentences.map((pair) => pair.here)))
  const pairedThere = new Set(alignments.flatMap(({ sentences }) => sentences.map((pair) => pair.there)))
  for (const { sentences } of alignments) {
    for (const sentence of between(sentences.map((pair) => pair.here), pairedHere, here)) {
      details.push(found('added', sentenceSpan(here.reading.words, here.reading.sentences, sentence), null, false, 'added: sentence'))
    }
    for (const sentence of between(sentences.map((pair) => pair.there), pairedThere, there)) {
      details.push(found('missing', null, sentenceSpan(there.reading.words, there.reading.sentences, sentence), false, 'missing: sentence'))
    }
  }
  return details
}

/** At most so many sentences between two that correspond are a gap of the same story; more are other matter. */
const LONGEST_GAP = 3

function between(paired: number[], allPaired: ReadonlySet<number>, { reading }: Told): number[] {
  const sorted = [...new Set(paired)].toSorted((a, b) => a - b)
  const lonely: number[] = []
  sorted.forEach((sentence, index) => {
    const next = sorted[index + 1]
    if (next === undefined || next - sentence - 1 > LONGEST_GAP) return
    for (let i = sentence + 1; i < next; i++) {
      const words = (reading.sentences.firstWord[i + 1] ?? 0) - (reading.sentences.firstWord[i] ?? 0)
      if (!allPaired.has(i) && words >= LEAST_WORDS) lonely.push(i)
    }
  })
  return lonely
}

/** By place on the page; what the page does not say stands where the other text's place corresponds to. */
function inPageOrder(details: FoundDetail[], alignments: Alignment[]): FoundDetail[] {
  const placed = details.map((detail) => ({ detail, at: detail.here?.[0] ?? placeHere(detail.there?.[0] ?? 0, alignments) }))
  placed.sort((a, b) => a.at - b.at || (a.detail.there?.[0] ?? 0) - (b.detail.there?.[0] ?? 0))
  return placed.map(({ detail }) => detail)
}

function placeHere(there: number, alignments: Alignment[]): number {
  const alignment = alignments.find((one) => one.there[0] <= there && there < one.there[1])
  if (!alignment) return Infinity
  const share = (there - alignment.there[0]) / Math.max(1, alignment.there[1] - alignment.there[0])
  return alignment.here[0] + share * (alignment.here[1] - alignment.here[0])
}
