import type { Alignment, SentencePair } from './alignment'
import { belief } from './belief'
import { pairExactSentences } from './exact-sentences'
import { groupPairs, joinPassages } from './join-passages'
import { extentOf, include, openIn } from './passage-extent'
import { relatedness } from './relatedness'
import { sentencesSharingTerms } from './sentence-candidates'
import { alignSentences, type AlignedPair } from './sentence-pair'
import type { Subject } from './subject'

/** A pair this believable stands on its own. */
const ALONE = 0.8
/** What a neighbour adds that goes on in the same order; a pair that not even two of them can lift up to `ALONE` begins no passage. */
const CONTINUED = 0.5
const LEADING = ALONE - 2 * CONTINUED
/** Where the article is known to print another passage of the page, less will do. */
const IN_COMPANY = -1.8
/** … unless both report on the same subject, and so share words without sharing passages. */
const SAME_SUBJECT = 0.2
/** Next to a pair that stands, a sentence too short to convince by itself still belongs to the passage. */
const NEXT_TO = -4.2
/** Between two that stand. */
const BETWEEN = -7
/** Words printed in the same order and their number that make familiar words a passage, in company. */
const LITERAL = 0.8
const LITERAL_WORDS = 9
/** … of which so many are no boilerplate. */
const LEAST_LITERAL_WEIGHED = 3
/** Beside a passage on both sides, in another order. */
const ACROSS = -2.5
/** Beside what stands, boilerplate too is part of what was taken over: words in common that make it so, as `literal` counts them. */
const NEARLY_LITERAL = 0.6
/** … or a short sentence that the other text prints inside a longer one. */
const INSIDE = 0.8
/** Words outside quotations that carry weight and correspond, from which on an article's boilerplate was copied with them. */
const LEAST_TELLING = 12
/** Shorter sentences of boilerplate are headings and buttons; and no text needs more of them. */
const LEAST_FURNITURE = 4
const MOST_FURNITURE = 32
/** Less than this is no passage by itself: words that carry weight, and the weight of those that are no names. */
const LEAST_WORDS = 6
const LEAST_SHARED = 0.6
/** Where two texts share one sentence and nothing else, fewer words than these are a saying. */
const LEAST_WORDS_ALONE = 8
/** The words that are not yet aligned must be more than half of what speaks for another pair with the same sentence. */
const LEAST_NEWS = 0.6

/**
 * Finds the passages that two texts share, in any order. Sentences printed word for word are paired by hash; for
 * the others, those that share rare terms are aligned word by word and believed or not (`belief`); believed
 * neighbours join to passages. After Sanchez-Perez, Sidorov, Gelbukh (PAN 2014): seeds by sentence similarity,
 * extension, filtering; here with words aligned, so that every passage also knows what changed.
 *
 * @param ofOthers whether the two are of different outlets: then boilerplate too, though it stand alone, was taken over with the rest
 * @returns in the page's order; no sentence of the page is in two passages
 */
export function align(here: Subject, there: Subject, ofOthers = false): Alignment[] {
  const pairs = new Map<number, Believed>()
  const twins = pairExactSentences(here.reading, there.reading)
  const open: number[] = []
  twins.forEach((t, s) => {
    if (t >= 0) consider(s, t)
    else open.push(s)
  })
  const candidates = sentencesSharingTerms(here, there, open)
  for (const pair of candidates) if (pair.most >= LEADING) consider(pair.here, pair.there)
  // Most articles have no pair that can begin a passage: then no other needs to be aligned.
  if (![...pairs.values()].some((pair) => pair.belief >= LEADING)) return []
  for (const pair of candidates) consider(pair.here, pair.there)

  const accepted: Believed[] = []
  const acceptedKeys = new Set<number>()
  const takenHere = new Set<number>()
  const takenThere = new Set<number>()
  const ranked = [...pairs.values()]
    .map((pair) => ({ pair, rank: pair.belief + continuity(pair) }))
    .toSorted((x, y) => y.rank - x.rank || x.pair.here - y.pair.here || x.pair.there - y.pair.there)
    .map(({ pair }) => pair)
  acceptFrom(ranked, ALONE, isSubstantial)
  if (accepted.length > 0) acceptFrom(ranked, -Infinity, isLiteral)
  if (accepted.length > 0 && relatedness(here, there, accepted) < SAME_SUBJECT) acceptFrom(ranked, IN_COMPANY, isSubstantial)
  for (let k = 0; k < accepted.length; k++) growFrom(accepted[k] as Believed)
  for (const passage of groupPairs(here, there, accepted)) growAcross(passage)
  if (ofOthers && countTelling(accepted) >= LEAST_TELLING) acceptFurniture()
  return isSaying(accepted) ? [] : joinPassages(here, there, accepted)

  function consider(s: number, t: number): Believed {
    const key = keyOf(s, t)
    let pair = pairs.get(key)
    if (!pair) {
      const aligned = alignSentences(here, there, s, t)
      pairs.set(key, (pair = Object.assign(aligned, { belief: belief(aligned, here.chance[s] ?? 0) })))
    }
    return pair
  }

  /** A run of sentences in the same order on both sides speaks for itself, and decides between copies of one sentence. */
  function continuity({ here: s, there: t }: SentencePair): number {
    const supports = (pair?: Believed): number => (pair && pair.belief > IN_COMPANY ? CONTINUED : 0)
    return supports(pairs.get(keyOf(s - 1, t - 1))) + supports(pairs.get(keyOf(s + 1, t + 1)))
  }

  function acceptFrom(candidates: Believed[], least: number, isEnough: (pair: Believed) => boolean): void {
    for (const pair of candidates) if (pair.belief + continuity(pair) >= least && isEnough(pair)) accept(pair)
  }

  function accept(pair: Believed): boolean {
    if (pair.words.length === 0 || news(here, takenHere, pair, 0) < LEAST_NEWS || news(there, takenThere, pair, 1) < (twins[pair.here] === pair.there ? 0 : LEAST_NEWS)) return false
    for (const [i, j] of pair.words) {
      takenHere.add(i)
      takenThere.add(j)
    }
    accepted.push(pair)
    acceptedKeys.add(keyOf(pair.here, pair.there))
    return true
  }

  function countTelling(found: Believed[]): number {
    return found.reduce((count, { words }) => count + words.filter(([i, j]) => (here.weights[i] ?? 0) > 0 && !here.quoted[i] && !there.quoted[j]).length, 0)
  }

  /** Subscription lines, copyright: no evidence, but part of what was copied once something else is. */
  function acceptFurniture(): void {
    const furnitureThere = furnitureOf(there)
    for (const s of furnitureOf(here)) {
      const twin = twins[s] ?? -1
      if (twin >= 0) accept(consider(s, twin))
      else for (const t of furnitureThere) if (consider(s, t).literal >= NEARLY_LITERAL && accept(consider(s, t))) break
    }
  }

  /** Enough words that mean something: a byline, a heading or a list of names is no passage by itself. */
  function isSubstantial({ words }: Believed): boolean {
    let plain = 0
    for (const [i] of words) if (!here.named[i]) plain += here.weights[i] ?? 0
    return plain >= LEAST_SHARED && words.filter(([i]) => (here.weights[i] ?? 0) > 0).length >= LEAST_WORDS
  }

  /** In company, familiar words or names alone are a passage too, if a whole sentence of them is printed. */
  function isLiteral({ words, literal }: Believed): boolean {
    return literal >= LITERAL && words.length >= LITERAL_WORDS && words.filter(([i]) => (here.weights[i] ?? 0) > 0).length >= LEAST_LITERAL_WEIGHED
  }

  function isBetween({ here: s, there: t }: SentencePair): boolean {
    const stands = (ds: number): boolean => acceptedKeys.has(keyOf(s + ds, t - 1)) || acceptedKeys.has(keyOf(s + ds, t + 1))
    return stands(-1) && stands(1)
  }

  function growFrom({ here: s, there: t }: Believed): void {
    for (const [ds, dt] of [[1, 1], [-1, -1], [1, 0], [0, 1], [-1, 0], [0, -1]] as const) {
      const s2 = s + ds
      const t2 = t + dt
      if (s2 < 0 || t2 < 0 || s2 >= here.reading.sentences.count || t2 >= there.reading.sentences.count) continue
      const pair = consider(s2, t2)
      const asPrinted = ds === 0 || dt === 0 ? isPrintedInside(pair, here, there) : pair.literal >= NEARLY_LITERAL
      const least = asPrinted ? -Infinity : ds === 0 || dt === 0 ? ALONE : isBetween(pair) ? BETWEEN : NEXT_TO
      if (pair.belief >= least && !acceptedKeys.has(keyOf(s2, t2))) accept(pair)
    }
  }

  /** Sentences at the two ends of a passage that was shuffled are neighbours on both sides, though not of each other's. */
  function growAcross(passage: SentencePair[]): void {
    const group = { here: extentOf(passage, 'here'), there: extentOf(passage, 'there') }
    for (let grown = true; grown;) {
      grown = openIn(group.here, here.reading.sentences.count).some((s) => openIn(group.there, there.reading.sentences.count).some((t) => {
        const pair = consider(s, t)
        if ((pair.literal < NEARLY_LITERAL && pair.belief < ACROSS) || acceptedKeys.has(keyOf(s, t)) || !accept(pair)) return false
        include(group.here, s)
        include(group.there, t)
        return true
      }))
    }
  }
}

/** Aligns two texts of one sentence each, however little they share. */
export function alignSentencePair(here: Subject, there: Subject): Alignment {
  const { words } = alignSentences(here, there, 0, 0)
  return { here: [0, here.reading.text.length], there: [0, there.reading.text.length], sentences: [{ here: 0, there: 0, words }] }
}

function isSaying(accepted: SentencePair[]): boolean {
  const [only, other] = accepted
  return only !== undefined && other === undefined && only.words.length < LEAST_WORDS_ALONE
}

/** Sentences that are boilerplate altogether. */
function furnitureOf({ sums }: Subject): number[] {
  return [...sums.keys()].filter((s) => sums[s]?.weight === 0 && sums[s].words >= LEAST_FURNITURE).slice(0, MOST_FURNITURE)
}

/** One number for a pair of sentences: exact below 2^53, and no text has 2^26 sentences. */
const keyOf = (s: number, t: number): number => s * 2 ** 26 + t

interface Believed extends AlignedPair {
  belief: number
}

/** Whether one of two sentences stands in the other in a row, as a heading does where the line break was lost. */
function isPrintedInside({ words, here: s, there: t }: SentencePair, here: Subject, there: Subject): boolean {
  const least = INSIDE * Math.min(here.sums[s]?.words ?? 0, there.sums[t]?.words ?? 0)
  let run = 0
  for (let k = 0; k < words.length; k++) {
    const [i, j] = words[k] ?? [0, 0]
    const [before, across] = words[k - 1] ?? [-2, -2]
    run = i === before + 1 && j === across + 1 ? run + 1 : 1
    if (run >= least) return true
  }
  return false
}

/** Share of a pair's weight on one side that no accepted pair has aligned yet. */
function news({ weights }: Subject, taken: Set<number>, { words }: SentencePair, side: 0 | 1): number {
  let all = 0
  let fresh = 0
  for (const pair of words) {
    const weight = (weights[pair[side]] ?? 0) + 0.001
    all += weight
    if (!taken.has(pair[side])) fresh += weight
  }
  return fresh / all
}
