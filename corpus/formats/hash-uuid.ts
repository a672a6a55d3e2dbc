/**
 * A UUID made from a text (RFC 9562, version 8): four 32-bit FNV-1a hashes with different seeds. It names contents so that they
 * have the same name every time; it is no defence against somebody who wants two texts to share one.
 */
export function hashUuid(text: string): string {
  const hex = [0, 1, 2, 3].map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('')
  const variant = (8 | (Number.parseInt(hex.charAt(16), 16) & 3)).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

function fnv1a(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  // Mixed at the end (MurmurHash3), so that the last letters reach all bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
