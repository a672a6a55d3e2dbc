/**
 * Whether two names, folded, are spellings of one: transliterated in two ways (Sergey / Sergei, Khan Sheikhun /
 * Khan Sheikhoun), letters doubled or not, or two neighbours swapped by a typing error. Short names must be equal.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false
  return soundOf(a) === soundOf(b) || isSwap(a, b) || isOtherVowel(a, b)
}

/** Spellings that transliteration and English printers choose between, brought to one. */
const RULES: readonly [RegExp, string][] = [
  [/(?<=....)e+$/g, ''], [/sch/g, 'sh'], [/tch/g, 'ch'], [/kh/g, 'k'], [/gh/g, 'g'], [/dh/g, 'd'], [/ph/g, 'f'], [/ck|q/g, 'k'], [/(?<=[aeiou])z$/g, 's'], [/ts|tz/g, 'z'], [/dj/g, 'j'], [/w/g, 'v'],
  [/ou|oo/g, 'u'], [/iy|yi|ij|ei|ey|ai|ay|ie|ee|y|j/g, 'i'], [/aa/g, 'a'], [/(.)\1+/g, '$1'],
]

function soundOf(name: string): string {
  return RULES.reduce((sound, [from, to]) => sound.replace(from, to), name)
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** One vowel inside a long name, `islamophobic` / `islamaphobic`; the last letter may tell Carolina from Caroline. */
function isOtherVowel(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 9) return false
  const differing = [...a].map((_, i) => i).filter((i) => a[i] !== b[i])
  const [at = -1] = differing
  return differing.length === 1 && at > 0 && at < a.length - 1 && /[aeiou]/.test(a[at] ?? '') && /[aeiou]/.test(b[at] ?? '')
}
