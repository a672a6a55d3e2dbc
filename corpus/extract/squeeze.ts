/**
 * What makes no difference when a text is found again: white space, control characters, soft hyphens, zero-width
 * characters. Dropping them keeps all other UTF-16 units, in order.
 */
// oxlint-disable-next-line no-control-regex
const LOOSE = /[\s\0-\x1f\x7f\u00ad\u200b-\u200d\u2060]+/g

export function squeeze(text: string): string {
  return text.replace(LOOSE, '')
}

/** Where in `text` its squeezed text's unit number `unit` stands; the end of `text` when it has fewer. */
export function offsetOfUnit(text: string, unit: number): number {
  let kept = 0
  let from = 0
  for (const loose of text.matchAll(LOOSE)) {
    if (kept + loose.index - from > unit) break
    kept += loose.index - from
    from = loose.index + loose[0].length
  }
  return Math.min(text.length, from + unit - kept)
}
