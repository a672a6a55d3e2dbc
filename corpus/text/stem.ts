/**
 * A light English stemmer: takes off the endings of number, tense and adverb, so that "announced", "announces"
 * and "announcement" meet. After Harman's S-stemmer (1991) and the first steps of Porter (1980), made for
 * comparing the words of two sentences, where joining two words too few costs less than joining two too many.
 * Words of other languages pass through it nearly unchanged.
 *
 * @param word a folded key, as `foldWord` gives it
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let s = word.endsWith('s') ? withoutPlural(word) : word
  for (const [ending, least, instead] of ENDINGS_BY_LETTER.get(s.charAt(s.length - 1)) ?? []) {
    if (s.endsWith(ending) && s.length - ending.length >= least && HAS_VOWEL.test(s.slice(0, -ending.length))) {
      s = s.slice(0, -ending.length) + instead
      break
    }
  }
  if (s.length > 3 && s.charCodeAt(s.length - 1) === s.charCodeAt(s.length - 2) && DOUBLED.has(s.charAt(s.length - 1))) s = s.slice(0, -1)
  if (s.endsWith('e') && s.length > 3) s = s.slice(0, -1)
  if (s.endsWith('y') && s.length > 3) s = `${s.slice(0, -1)}i`
  return s
}

function withoutPlural(s: string): string {
  if (s.endsWith('ies') && s.length > 4) return `${s.slice(0, -3)}y`
  if (s.endsWith('sses') || s.endsWith('shes') || s.endsWith('ches') || s.endsWith('xes')) return s.slice(0, -2)
  return s.endsWith('ss') || s.endsWith('us') || s.endsWith('is') ? s : s.slice(0, -1)
}

const HAS_VOWEL = /[aeiouy]/
const DOUBLED = new Set('bdfgklmnprt')

/** Ending, how many letters must stay, what takes its place; the longest that fits goes first. */
const ENDINGS: [string, number, string][] = [
  ['ization', 3, 'iz'], ['isation', 3, 'iz'], ['fulness', 3, ''], ['iveness', 3, 'iv'], ['ational', 3, 'at'],
  ['ements', 3, ''], ['ement', 4, ''], ['ment', 4, ''], ['ingly', 3, ''], ['edly', 3, ''], ['ation', 3, 'at'], ['ition', 4, 'it'],
  ['ness', 3, ''], ['ibly', 3, 'ibl'], ['ably', 3, 'abl'], ['ally', 3, 'al'], ['ise', 4, 'iz'], ['ize', 4, 'iz'],
  ['ising', 3, 'iz'], ['izing', 3, 'iz'], ['ised', 3, 'iz'], ['ized', 3, 'iz'],
  ['ing', 3, ''], ['ied', 2, 'y'], ['ed', 3, ''], ['ly', 4, ''], ['ion', 4, ''],
]

/** By their last letter: most words have none that needs to be tried. */
const ENDINGS_BY_LETTER = new Map(ENDINGS.map(([ending]) => ending.slice(-1)).map((letter) => [letter, ENDINGS.filter(([ending]) => ending.endsWith(letter))]))
