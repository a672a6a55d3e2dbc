/** In how many articles the terms of a slot stand (see `Rarity`); slots that are in none are left out. */
export interface TermCounts {
  /** Rising. */
  slots: Uint32Array<ArrayBuffer>
  /** At the same place as the slot. */
  counts: Uint32Array<ArrayBuffer>
}

export const NO_COUNTS: TermCounts = { slots: new Uint32Array(0), counts: new Uint32Array(0) }

/** The counts of both, or with a sign of -1 those of the first without the second's. */
export function joinCounts(one: TermCounts, other: TermCounts, sign: 1 | -1 = 1): TermCounts {
  if (other.slots.length === 0) return one
  if (one.slots.length === 0 && sign > 0) return other
  const most = one.slots.length + other.slots.length
  const slots = new Uint32Array(most)
  const counts = new Uint32Array(most)
  let kept = 0
  for (let i = 0, k = 0; i < one.slots.length || k < other.slots.length;) {
    const slot = Math.min(one.slots[i] ?? Infinity, other.slots[k] ?? Infinity)
    let count = 0
    if (one.slots[i] === slot) count += one.counts[i++] ?? 0
    if (other.slots[k] === slot) count += sign * (other.counts[k++] ?? 0)
    slots[kept] = slot
    counts[kept] = count
    kept += count > 0 ? 1 : 0
  }
  return { slots: slots.slice(0, kept), counts: counts.slice(0, kept) }
}
