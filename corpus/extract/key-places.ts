/** Units of a key: long enough to be rare, short enough to stand between two changes. */
export const KEY = 24

/** Copies of one key that are kept; a page that repeats a phrase more often does not say which is meant. */
const MAX_COPIES = 8
const BASE = 0x01000193

/**
 * Where each of `keys`, all KEY units long, stands in `page`, ascending. One pass with a rolling hash (Karp and Rabin 1987),
 * so time is linear however many keys there are.
 */
export function keyPlaces(page: string, keys: Iterable<string>): Map<string, number[]> {
  const places = new Map<string, number[]>()
  const wanted = new Map<number, string[]>()
  for (const key of keys) {
    if (places.has(key)) continue
    places.set(key, [])
    const hash = hashOf(key)
    const list = wanted.get(hash)
    if (list) list.push(key)
    else wanted.set(hash, [key])
  }

  let power = 1
  for (let unit = 1; unit < KEY; unit++) power = Math.imul(power, BASE)
  let hash = hashOf(page.slice(0, KEY))
  for (let at = 0; at + KEY <= page.length; at++) {
    for (const key of wanted.get(hash) ?? []) {
      const list = places.get(key)
      if (list && list.length < MAX_COPIES && page.startsWith(key, at)) list.push(at)
    }
    hash = (Math.imul(hash - Math.imul(page.charCodeAt(at), power), BASE) + page.charCodeAt(at + KEY)) | 0
  }
  return places
}

function hashOf(key: string): number {
  let hash = 0
  for (let unit = 0; unit < key.length; unit++) hash = (Math.imul(hash, BASE) + key.charCodeAt(unit)) | 0
  return hash
}
