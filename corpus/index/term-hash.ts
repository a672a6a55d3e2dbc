/** Bits of a term's hash in an index: a false friend in a thousand look-ups at a million terms. */
export const TERM_BITS = 28

export function termHash(term: number): number {
  let hash = Math.imul(term ^ (term >>> 16), 0x9e3779b1)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x85ebca6b) >>> (32 - TERM_BITS)
}
