import { partitionPoint } from '../partition-point'

/**
 * What makes no difference when a text is found again: white space, control characters, soft hyphens, zero-width
 * characters. Dropping them keeps all other UTF-16 units, in order.
 */
// oxlint-disable-next-line no-control-regex
const LOOSE = /[\s\0-\x1f\x7f\u00ad\u200b-\u200d\u2060]+/g

export function squeeze(text: string): string {
  return text.replace(LOOSE, '')
}

/** Offsets of a text to and fro its squeezed text; a page has thousands of marks, so the text is read only once for all. */
export class SqueezedOffsets {
  readonly text: string
  /** Half-open runs of what is dropped, and how many units stand before each. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #kept: number[] = []

  constructor(text: string) {
    this.text = text
    let kept = 0
    let from = 0
    for (const { index, 0: run } of text.matchAll(LOOSE)) {
      kept += index - from
      from = index + run.length
      this.#starts.push(index)
      this.#ends.push(from)
      this.#kept.push(kept)
    }
  }

  /** How many units of the squeezed text stand before an offset. */
  unitsBefore(offset: number): number {
    const within = Math.min(this.text.length, Math.max(0, offset))
    const run = partitionPoint(this.#starts.length, (index) => (this.#starts[index] ?? 0) < within) - 1
    return run < 0 ? within : (this.#kept[run] ?? 0) + Math.max(0, within - (this.#ends[run] ?? 0))
  }

  /** Where the squeezed text's unit number `unit` stands; the end of the text when it has fewer. */
  offsetOfUnit(unit: number): number {
    const run = partitionPoint(this.#kept.length, (index) => (this.#kept[index] ?? 0) <= unit) - 1
    return Math.min(this.text.length, run < 0 ? unit : (this.#ends[run] ?? 0) + unit - (this.#kept[run] ?? 0))
  }
}
