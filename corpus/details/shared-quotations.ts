import type { SentencePair } from '../match/alignment'
import type { Reading } from '../text/reading'
import { quotedWords } from './quoted-words'

/** So many words in a row between quotation marks in both texts are the same person's words. */
const LEAST_RUN = 5

/**
 * Sentences that quote the same words, though they are not known to correspond: each such pair once, with the run
 * of words they share as what corresponds. Linear in the quoted words; a run that stands in many places is none.
 */
export function sharedQuotations(here: Reading, there: Reading, pairedHere: ReadonlySet<number>): SentencePair[] {
  const runs = new Map<string, number>()
  for (const at of runStarts(there)) runs.set(runAt(there, at), runs.has(runAt(there, at)) ? -1 : at)
  const sentencesHere = sentenceOfWords(here)
  const sentencesThere = sentenceOfWords(there)
  const pairs = new Map<string, SentencePair>()
  for (const at of runStarts(here)) {
    const other = runs.get(runAt(here, at)) ?? -1
    const [one, two] = [sentencesHere[at] ?? 0, sentencesThere[other] ?? 0]
    if (other < 0 || pairedHere.has(one)) continue
    const key = `${one} ${two}`
    const pair = pairs.get(key) ?? { here: one, there: two, words: [] }
    for (let k = 0; k < LEAST_RUN; k++) {
      const last = pair.words.at(-1)
      if (last === undefined || (last[0] < at + k && last[1] < other + k)) pair.words.push([at + k, other + k])
    }
    pairs.set(key, pair)
  }
  return [...pairs.values()]
}

/** Words from which a run lies in one quotation and one sentence. */
function runStarts(reading: Reading): number[] {
  const quoted = quotedWords(reading)
  const sentences = sentenceOfWords(reading)
  const starts: number[] = []
  for (let i = 0; i + LEAST_RUN <= reading.words.count; i++) {
    const last = i + LEAST_RUN - 1
    if ((quoted[i] ?? -1) >= 0 && quoted[i] === quoted[last] && sentences[i] === sentences[last]) starts.push(i)
  }
  return starts
}

function runAt({ words }: Reading, at: number): string {
  return words.key.subarray(at, at + LEAST_RUN).join()
}

function sentenceOfWords({ words, sentences }: Reading): Uint32Array {
  const of = new Uint32Array(words.count)
  for (let s = 0; s < sentences.count; s++) of.fill(s, sentences.firstWord[s], sentences.firstWord[s + 1])
  return of
}
