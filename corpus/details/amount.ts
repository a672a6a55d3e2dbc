import type { Measure } from './measures'
import { CARDINALS, SCALES } from './number-words'
import type { Token } from './tokens'

/** One number as it is written, before anybody asks what it counts. */
export interface Amount {
  /** Token after its last. */
  end: number
  value: number
  /** Worth of the last digit that is written. */
  step: number
  /** Set where the number's form tells what it is: a year, an ordinal, a clock time. */
  measure?: Measure
}

/** An amount with the scales that follow it: "2.5 million", "one hundred and twenty". */
export function scaled(tokens: Token[], amount: Amount, to: number): Amount {
  let { end, value, step } = amount
  for (;;) {
    const next = end < to ? tokens[end] : undefined
    const factor = next && /^[\s-]$/.test(next.before) && next.key.length > 1 ? SCALES.get(next.key) : undefined
    if (!factor) break
    value *= factor
    step *= factor
    end++
    // "one hundred and twenty", "two thousand five hundred"
    const rest = tokens[end]?.key === 'and' ? end + 1 : end
    const more = rest < to && factor <= 1000 ? CARDINALS.get(tokens[rest]?.key ?? '') : undefined
    if (more !== undefined && /^[\s-]$/.test(tokens[rest]?.before ?? '') && more < factor && more > 1) {
      value += more
      step = 1
      end = rest + 1
    }
  }
  return { end, value, step }
}
