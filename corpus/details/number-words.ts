import { foldWord } from '../text/fold'

/** What English number words are worth, keys folded. Written-out numbers above the tens are put together by the reader. */
export const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...count('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
])

/** What may stand after a number and multiply it: 2.5 million, 40 Milliarden, 3 mil. */
export const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({
  dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, trn: 1e12, tn: 1e12, m: 1e6, k: 1e3, b: 1e9,
  tausend: 1e3, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9, billionen: 1e12,
  mille: 1e3, millions: 1e6, milliard: 1e9, milliards: 1e9, mil: 1e3, millon: 1e6, millones: 1e6,
  ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9,
}).map(([word, factor]): [string, number] => [foldWord(word), factor]))

/** Scales that are words of their own kind when no number stands before them. */
export const LONE_SCALES: ReadonlySet<string> = new Set(['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count('- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'),
].filter(([word]) => word !== '-'))

export const FRACTIONS: ReadonlyMap<string, number> = new Map(Object.entries({
  half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, fifths: 1 / 5,
  sixth: 1 / 6, sixths: 1 / 6, seventh: 1 / 7, sevenths: 1 / 7, eighth: 1 / 8, eighths: 1 / 8, ninth: 1 / 9, ninths: 1 / 9, tenth: 1 / 10, tenths: 1 / 10,
  drittel: 1 / 3, viertel: 1 / 4, funftel: 1 / 5, zehntel: 1 / 10, tiers: 1 / 3, quarts: 1 / 4, tercios: 1 / 3, cuartos: 1 / 4,
}))

/** Amounts that only name a size: from, up to. */
export const VAGUE: ReadonlyMap<string, readonly [low: number, high: number]> = new Map(Object.entries({
  dozens: [24, 200], scores: [40, 400], hundreds: [200, 3000], thousands: [2000, 9e5], millions: [2e6, 9e8], billions: [2e9, 9e11], dutzende: [24, 200], hunderte: [200, 3000], tausende: [2000, 9e5],
  dizaines: [20, 200], centaines: [200, 3000], milliers: [2000, 9e5], decenas: [20, 200], cientos: [200, 3000], miles: [2000, 9e5],
} satisfies Record<string, [number, number]>))

/** Whether an English number may begin with a word, or an amount that only names a size in any language. */
export function isNumberWord(key: string): boolean {
  return NUMBER_WORDS.has(key)
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...ORDINALS.keys(), ...LONE_SCALES, ...VAGUE.keys(), 'half', 'no'])

function count(words: string): [string, number][] {
  return words.split(' ').map((word, value) => [word, value])
}

function tens(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, 20 + index * 10])
}
