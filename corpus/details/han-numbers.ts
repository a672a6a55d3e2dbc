import type { Amount } from './amount'
import type { Measure } from './measures'
import type { Token } from './tokens'
import { mayBeUnspaced, readUnspaced } from './unspaced'

const DIGITS: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((sign, value): [string, number] => [sign, value]).concat([['〇', 0], ['两', 2], ['兩', 2]]))
const SMALL: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }))
const LARGE: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }))
const NUMBER = /^(?:\d[\d.,]*|[〇零一二两兩三四五六七八九十百千万萬亿億兆])+/
/** What may stand behind a number and be counted or measured by it; the longest first. */
const MEASURES: readonly [RegExp, Measure][] = (
  [[/^(?:美元|美金|ドル)/, '$'], [/^(?:欧元|歐元|ユーロ)/, '€'], [/^(?:英镑|英鎊|ポンド)/, '£'], [/^(?:日元|日圓|円)/, '¥'], [/^(?:人民币|元|块)/, 'yuan'], [/^(?:%|％|パーセント)/, 'percent'],
    [/^(?:岁|歲|歳|才)/, 'age'], [/^(?:公里|キロメートル)/, 'km'], [/^(?:小时|小時|時間)/, 'hours'], [/^(?:天|日間)/, 'day'], [/^(?:人|名|位|口)/, ''], [/^[件辆輛台枚架艘座家所次回個个箇か头頭匹只隻本户戸軒棟]/, '']] as const
).map(([sign, unit]) => [sign, { unit, nouns: [] }])
const LONGEST = 6

/**
 * A number in a Chinese or Japanese text: `1200人`, `三十五人`, `两万`, `2億5000万円`. A lone numeral is mostly part
 * of a word (一些, 四川), and counts only before something counted.
 */
export function readHan(tokens: Token[], at: number, to: number): Amount | null {
  if (!mayBeUnspaced(tokens[at])) return null
  const { text, ends } = readUnspaced(tokens, at, Math.min(to, at + LONGEST))
  if (!/^[\d.,]*\p{Script=Han}|^[\d.,]+[\p{Script=Katakana}]/u.test(text)) return null
  const numeral = NUMBER.exec(text)?.[0]
  if (numeral === undefined) return null
  const after = text.slice(numeral.length)
  const measure = MEASURES.find(([sign]) => sign.test(after))?.[1]
  const isWord = !/\d/.test(numeral) && numeral.length === 1
  const isWhole = ends.includes(numeral.length)
  if (measure === undefined && (isWord || !isWhole)) return null
  const { value, step } = worth(numeral)
  const last = ends.findIndex((end) => end >= numeral.length)
  if (after.startsWith('年') && /^\d{4}$/.test(numeral)) return { end: at + last + 1, value, step: 1, measure: { unit: 'year', nouns: [] } }
  return { end: at + last + 1, value, step, ...(measure ? { measure } : {}) }
}

/** Powers of ten thousand close a section; inside one, tens, hundreds and thousands multiply the digit before them. */
function worth(numeral: string): { value: number; step: number } {
  let total = 0
  let section = 0
  let digit = 0
  let step = 1
  for (const part of numeral.match(/\d[\d.,]*|./gu) ?? []) {
    const small = SMALL.get(part)
    const large = LARGE.get(part)
    if (small !== undefined) {
      section += (digit || 1) * small
      digit = 0
    } else if (large !== undefined) {
      total += (section + digit || 1) * large
      section = 0
      digit = 0
      step = large
    } else if (/^\d/.test(part)) {
      const plain = part.replace(/,(?=\d{3})/g, '').replace(/[.,]$/, '')
      digit = Number(plain)
      step = 10 ** -(plain.split('.')[1]?.length ?? 0)
    } else {
      digit = digit * 10 + (DIGITS.get(part) ?? 0)
      step = 1
    }
  }
  return { value: total + section + digit, step }
}
