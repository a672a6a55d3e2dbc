import type { Reading } from '../text/reading'

/**
 * Pairs the sentences that both texts print word for word, in linear time. A sentence that stands several times
 * over there is paired with the copy that continues the run before it, or else begins the longest run.
 *
 * @returns for each sentence of the page the index of its twin, -1 without one
 */
export function pairExactSentences(here: Reading, there: Reading): Int32Array {
  const twins = new Int32Array(here.sentences.count).fill(-1)
  const keysThere = Array.from({ length: there.sentences.count }, (_, s) => sentenceKey(there, s))
  const copies = new Map<number, number[]>()
  keysThere.forEach((key, s) => {
    const at = copies.get(key)
    if (!at) copies.set(key, [s])
    else if (at.length < MOST_COPIES) at.push(s)
  })
  const keysHere = Array.from({ length: here.sentences.count }, (_, s) => sentenceKey(here, s))
  for (let s = 0; s < keysHere.length; s++) {
    const next = (twins[s - 1] ?? -1) + 1
    if (next > 0 && keysThere[next] === keysHere[s]) {
      twins[s] = next
      continue
    }
    let longest = 0
    for (const t of copies.get(keysHere[s] ?? 0) ?? []) {
      let run = 1
      while (run < LOOK_AHEAD && keysHere[s + run] !== undefined && keysHere[s + run] === keysThere[t + run]) run++
      if (run > longest) {
        longest = run
        twins[s] = t
      }
    }
  }
  return twins
}

/** A page may repeat one sentence thousands of times: only its first copies are told apart. */
const MOST_COPIES = 16
const LOOK_AHEAD = 8

function sentenceKey({ words, sentences }: Reading, s: number): number {
  let hash = 0x811c9dc5
  for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? 0); i++) hash = Math.imul(hash ^ (words.key[i] ?? 0), 0x01000193) ^ (hash >>> 13)
  return hash >>> 0
}
