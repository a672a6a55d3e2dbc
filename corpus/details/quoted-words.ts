import type { Reading } from '../text/reading'

const cache = new WeakMap<Reading, Int32Array>()

/** For each word the index of the quotation it stands in, -1 outside of any. */
export function quotedWords(reading: Reading): Int32Array {
  let quoted = cache.get(reading)
  if (!quoted) cache.set(reading, (quoted = readQuoted(reading)))
  return quoted
}

function readQuoted({ words, quotations }: Reading): Int32Array {
  const quoted = new Int32Array(words.count).fill(-1)
  let at = 0
  quotations.forEach(([start, end], index) => {
    while (at < words.count && (words.start[at] ?? 0) < start) at++
    for (; at < words.count && (words.end[at] ?? 0) <= end; at++) quoted[at] = index
  })
  return quoted
}
