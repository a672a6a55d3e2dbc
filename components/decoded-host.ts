// RFC 3492, section 5.
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const INITIAL_BIAS = 72
const INITIAL_N = 128
/** A DNS label holds 63 octets; anything longer is no label. */
const LONGEST_LABEL = 63

/**
 * A host as its owner writes it: `xn--bcher-kva.example` becomes `bücher.example`.
 * Labels that are not valid Punycode stay as they are.
 */
export function decodedHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') && label.length <= LONGEST_LABEL ? (decodedPunycode(label.slice(4)) ?? label) : label))
    .join('.')
}

/** Punycode, RFC 3492 section 6.2; null when the input is not well formed. */
function decodedPunycode(input: string): string | null {
  if (input === '') return null
  const split = input.lastIndexOf('-')
  const output = [...(split > 0 ? input.slice(0, split) : '')].map((letter) => letter.charCodeAt(0))
  let n = INITIAL_N
  let bias = INITIAL_BIAS
  let index = 0
  for (let at = split > 0 ? split + 1 : 0; at < input.length;) {
    const before = index
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++))
      if (digit === null) return null
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = output.length + 1
    bias = adapted(index - before, length, before === 0)
    n += Math.floor(index / length)
    index %= length
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return null
    output.splice(index++, 0, n)
  }
  return String.fromCodePoint(...output)
}

function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
  return null
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
