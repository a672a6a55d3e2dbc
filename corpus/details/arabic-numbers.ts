import { foldWord } from '../text/fold'
import type { Token } from './tokens'

/** What Arabic number words are worth, in both genders and cases, keys folded. */
const WORDS = tableOf([
  [1, 'واحد واحدة أحد إحدى'], [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'], [3, 'ثلاثة ثلاث'], [4, 'أربعة أربع'], [5, 'خمسة خمس'], [6, 'ستة ست'],
  [7, 'سبعة سبع'], [8, 'ثمانية ثماني ثمان'], [9, 'تسعة تسع'], [10, 'عشرة عشر'], [20, 'عشرون عشرين'], [30, 'ثلاثون ثلاثين'], [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'], [60, 'ستون ستين'], [70, 'سبعون سبعين'], [80, 'ثمانون ثمانين'], [90, 'تسعون تسعين'], [100, 'مئة مائة'], [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  [300, 'ثلاثمئة ثلاثمائة'], [400, 'أربعمئة أربعمائة'], [500, 'خمسمئة خمسمائة'], [600, 'ستمئة ستمائة'], [700, 'سبعمئة سبعمائة'], [800, 'ثمانمئة ثمانمائة ثمانيمئة'],
  [900, 'تسعمئة تسعمائة'], [1e3, 'ألف'], [2e3, 'ألفان ألفين ألفا ألفي'], [1e6, 'مليون'], [2e6, 'مليونان مليونين مليونا مليوني'], [1e9, 'مليار'], [2e9, 'ملياران مليارين'],
])
/** What multiplies the number before it; in the accusative it looks like the dual before a noun. */
const SCALES = tableOf([[100, 'مئة مائة'], [1e3, 'ألف ألفا آلاف'], [1e6, 'مليون مليونا ملايين'], [1e9, 'مليار مليارا مليارات']])
const TEN = new Set(['عشر', 'عشرة'].map(foldWord))
const AND = foldWord('و')

/**
 * A number written out in Arabic: `خمسة عشر` (15), `خمسة وعشرون` (25), `مئة وثلاثون` (130), `ثلاثة آلاف ومئتان` (3,200).
 * "And" is joined to the word it leads to. One alone says as often that it is a single thing, and is no number.
 *
 * @returns its worth and the token after its last word
 */
export function arabicNumber(tokens: Token[], at: number, to: number): { value: number; end: number } | null {
  const key = tokens[at]?.key ?? ''
  const first = WORDS.get(key) ?? joined(key)
  if (first === undefined) return null
  let whole = first >= 1000 ? first : 0
  let part = first >= 1000 ? 0 : first
  let end = at + 1
  for (let next = tokens[end]; next && end < to && /^\s$/.test(next.before); next = tokens[++end]) {
    const scale = SCALES.get(next.key) ?? 0
    if (TEN.has(next.key) && part % 100 > 0 && part % 100 < 10) part += 10
    else if (scale === 100 && part > 2 && part < 10) part *= 100
    else if (scale >= 1000 && part > 0) [whole, part] = [whole + part * scale, 0]
    else {
      const worth = joined(next.key)
      if (worth === undefined || !mayFollow(whole, part, worth)) break
      if (worth >= 1000) whole += worth
      else part += worth
    }
  }
  const value = whole + part
  return value === 1 ? null : { value, end }
}

function joined(key: string): number | undefined {
  return key.startsWith(AND) ? WORDS.get(key.slice(AND.length)) : undefined
}

/** Units go before tens, and what is less behind what is more: five-and-twenty, a hundred and five, a thousand and a hundred. */
function mayFollow(whole: number, part: number, worth: number): boolean {
  if (worth >= 1000) return part === 0 && whole > worth
  const units = part % 100
  if (worth >= 100) return part === 0 && whole > 0
  return units === 0 ? part > 0 || whole > 0 : units < 10 && worth >= 20
}

function tableOf(rows: [number, string][]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [foldWord(word), value])))
}
