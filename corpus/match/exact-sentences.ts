import type { Reading } from '../text/reading'
import { readSentenceKeys } from '../text/sentence-keys'

/**
 * Pairs the sentences that both texts print word for word, in linear time. A sentence that stands several times
 * over there is paired with the copy that continues the run before it, or else begins the longest run.
 *
 * @returns for each sentence of the page the index of its twin, -1 without one
 */
export function pairExactSentences(here: Reading, there: Reading): Int32Array {
  const twins = new Int32Array(here.sentences.count).fill(-1)
  const keysThere = readSentenceKeys(there)
  const copies = new Map<number, number[]>()
  keysThere.forEach((key, s) => {
    const at = copies.get(key)
    if (!at) copies.set(key, [s])
    else if (at.length < MOST_COPIES) at.push(s)
  })
  const keysHere = readSentenceKeys(here)
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
