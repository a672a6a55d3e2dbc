/** FNV-1a (Fowler, Noll, Vo), 32 bits: hash = (hash ^ code) * FNV_PRIME, begun with FNV_OFFSET. */
export const FNV_OFFSET = 0x811c9dc5
export const FNV_PRIME = 0x01000193

/** Keys longer than this are cut: no real word is, and a hostile page's may be. */
export const LONGEST_KEY = 64

/** 30 bits: a Map of small integers is several times faster than one of doubles. */
export function keyOfHash(hash: number): number {
  return hash >>> 2
}
