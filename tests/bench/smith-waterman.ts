const MATCH = 2
const OTHER = -1
const GAP = -1

/**
 * Local alignment with traceback (Smith, Waterman 1981), as the textbook has it: linear gaps, time and space in proportion to
 * the product of the lengths.
 *
 * @param here keys of words
 * @returns pairs of places that hold the same word, of the best local alignment, last first
 */
export function smithWaterman(here: Uint32Array, there: Uint32Array): [here: number, there: number][] {
  const width = there.length + 1
  const scores = new Int32Array((here.length + 1) * width)
  let best = 0
  for (let i = 1; i <= here.length; i++) {
    for (let j = 1; j <= there.length; j++) {
      const at = i * width + j
      const paired = (scores[at - width - 1] ?? 0) + (here[i - 1] === there[j - 1] ? MATCH : OTHER)
      const score = Math.max(0, paired, (scores[at - width] ?? 0) + GAP, (scores[at - 1] ?? 0) + GAP)
      scores[at] = score
      if (score > (scores[best] ?? 0)) best = at
    }
  }
  const pairs: [number, number][] = []
  for (let at = best; (scores[at] ?? 0) > 0;) {
    const [i, j] = [Math.floor(at / width), at % width]
    const same = here[i - 1] === there[j - 1]
    if (scores[at] === (scores[at - width - 1] ?? 0) + (same ? MATCH : OTHER)) {
      if (same) pairs.push([i - 1, j - 1])
      at -= width + 1
    } else at -= scores[at] === (scores[at - width] ?? 0) + GAP ? width : 1
  }
  return pairs
}
