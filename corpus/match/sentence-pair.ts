import { FUNCTION_WORD } from '../text/terms'
import type { SentencePair } from './alignment'
import type { Subject } from './subject'

/** A pair of sentences with its words aligned, and what speaks for their telling the same. */
export interface AlignedPair extends SentencePair {
  /** Weight of the words that correspond; the smaller of the two sides. */
  shared: number
  /** `shared` as a share of the lighter sentence, 0..1. */
  containment: number
  /** Words printed on both sides in the same order, grammar too, as a share of all words, 2·common / (here + there), 0..1. */
  literal: number
  /** Words in the longest run that both print, names and boilerplate not counted. */
  run: number
  /** Words in the longest run that both print between quotation marks. */
  quotedRun: number
}

/** Sentences longer than this are aligned in their first words only: the table below is quadratic. */
const LONGEST_SENTENCE = 200

/**
 * Aligns the words of two sentences: first the heaviest common subsequence (dynamic programming, O(n·m), bounded),
 * then the words that correspond out of order, since rewriting turns clauses round.
 */
export function alignSentences(here: Subject, there: Subject, hereSentence: number, thereSentence: number): AlignedPair {
  const [a, n] = bounds(here, hereSentence)
  const [b, m] = bounds(there, thereSentence)
  const words = commonSubsequence(here, there, a, n, b, m)
  const literal = (2 * words.length) / (n + m || 1)
  addMoved(here, there, a, n, b, m, words)
  words.sort((x, y) => x[0] - y[0])
  let sharedHere = 0
  let sharedThere = 0
  for (const [i, j] of words) {
    sharedHere += here.weights[i] ?? 0
    sharedThere += there.weights[j] ?? 0
  }
  const shared = Math.min(sharedHere, sharedThere)
  const weightHere = weightOf(here, a, n)
  const weightThere = weightOf(there, b, m)
  return {
    here: hereSentence, there: thereSentence, words, shared,
    containment: shared / (Math.min(weightHere, weightThere) || 1),
    literal,
    run: longestRun(words, (i) => (here.weights[i] ?? 0) > 0 && !here.named[i]),
    quotedRun: here.sums[hereSentence]?.quoted && there.sums[thereSentence]?.quoted ? longestRun(words.filter(([i, j]) => here.quoted[i] && there.quoted[j]), () => true) : 0,
  }
}

function bounds({ reading: { sentences, words } }: Subject, sentence: number): [first: number, count: number] {
  const first = sentences.firstWord[sentence] ?? 0
  return [first, Math.min(LONGEST_SENTENCE, (sentences.firstWord[sentence + 1] ?? words.count) - first)]
}

/** Words correspond by key, or by term when they have a subject. */
function corresponds(here: Subject, i: number, there: Subject, j: number): boolean {
  return here.codes[i] === there.codes[j] || here.reading.words.key[i] === there.reading.words.key[j]
}

const table = new Float32Array((LONGEST_SENTENCE + 1) ** 2)

/** What both begin or end with needs no table: a heaviest common subsequence holds it in any case. */
function commonSubsequence(here: Subject, there: Subject, a: number, n: number, b: number, m: number): [number, number][] {
  const pairs: [number, number][] = []
  let head = 0
  while (head < n && head < m && corresponds(here, a + head, there, b + head)) {
    pairs.push([a + head, b + head])
    head++
  }
  let tail = 0
  while (tail < n - head && tail < m - head && corresponds(here, a + n - 1 - tail, there, b + m - 1 - tail)) {
    tail++
    pairs.push([a + n - tail, b + m - tail])
  }
  pairs.push(...heaviestCommon(here, there, a + head, n - head - tail, b + head, m - head - tail))
  return pairs
}

function heaviestCommon(here: Subject, there: Subject, a: number, n: number, b: number, m: number): [number, number][] {
  const width = m + 1
  const { codes, reading: { words: { key: keys } } } = there
  table.fill(0, 0, (n + 1) * width)
  for (let i = n - 1; i >= 0; i--) {
    const code = here.codes[a + i]
    const key = here.reading.words.key[a + i]
    // The epsilon keeps words of boilerplate, which weigh nothing, in the alignment.
    const weight = (here.weights[a + i] ?? 0) + 0.001
    let right = 0
    for (let j = m - 1; j >= 0; j--) {
      const below = table[(i + 1) * width + j] ?? 0
      if (below > right) right = below
      if (code === codes[b + j] || key === keys[b + j]) right = Math.max(right, weight + (table[(i + 1) * width + j + 1] ?? 0))
      table[i * width + j] = right
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < n && j < m;) {
    const best = table[i * width + j] ?? 0
    if ((table[(i + 1) * width + j] ?? 0) >= best) i++
    else if ((table[i * width + j + 1] ?? 0) >= best) j++
    else pairs.push([a + i++, b + j++])
  }
  return pairs
}

/** Pairs what the subsequence left over on both sides: words with a subject anywhere, grammar only next to a pair already made. */
function addMoved(here: Subject, there: Subject, a: number, n: number, b: number, m: number, words: [number, number][]): void {
  takenHere.fill(0, 0, n)
  takenThere.fill(0, 0, m)
  for (const [i, j] of words) take(i, j)
  for (let i = a; i < a + n; i++) {
    const term = here.terms[i] ?? FUNCTION_WORD
    if (term === FUNCTION_WORD || takenHere[i - a]) continue
    let j = b
    while (j < b + m && (there.terms[j] !== term || takenThere[j - b])) j++
    if (j === b + m) continue
    words.push([i, j])
    take(i, j)
    // The words of grammar that were moved with it.
    for (const step of [-1, 1]) {
      for (let x = i + step, y = j + step; x >= a && y >= b && x < a + n && y < b + m; x += step, y += step) {
        if (takenHere[x - a] || takenThere[y - b] || here.terms[x] !== FUNCTION_WORD || !corresponds(here, x, there, y)) break
        words.push([x, y])
        take(x, y)
      }
    }
  }

  function take(i: number, j: number): void {
    takenHere[i - a] = 1
    takenThere[j - b] = 1
  }
}

/** Words of the two sentences that already correspond. */
const takenHere = new Uint8Array(LONGEST_SENTENCE)
const takenThere = new Uint8Array(LONGEST_SENTENCE)

function weightOf({ weights }: Subject, first: number, count: number): number {
  let sum = 0
  for (let i = first; i < first + count; i++) sum += weights[i] ?? 0
  return sum
}

/** The most words that count among pairs that follow each other on both sides. */
function longestRun(words: [number, number][], counts: (i: number) => boolean): number {
  let longest = 0
  let run = 0
  for (let k = 0; k < words.length; k++) {
    const [i, j] = words[k] ?? [0, 0]
    const [before, across] = words[k - 1] ?? [-2, -2]
    const own = counts(i) ? 1 : 0
    run = i === before + 1 && j === across + 1 ? run + own : own
    longest = Math.max(longest, run)
  }
  return longest
}
