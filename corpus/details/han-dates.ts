import type { DateMention } from './dates'
import type { Token } from './tokens'
import { mayBeUnspaced, readUnspaced } from './unspaced'

type HanDate = Pick<DateMention, 'end' | 'weekday' | 'month' | 'day' | 'year' | 'offset'>

const DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号號])?/
const WEEKDAY = /^(?:(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])|([日月火水木金土])曜日?)/
const RELATIVE: readonly [RegExp, number][] = [[/^(?:昨天|昨日)/, -1], [/^(?:今天|今日|本日)/, 0], [/^(?:明天|明日)/, 1], [/^(?:前天|一昨日)/, -2]]
const LONGEST = 7

/** A day as Chinese and Japanese print it: `2020年3月3日`, `3月3日`, `星期二`, `火曜日`, `昨天`. */
export function readHanDate(tokens: Token[], at: number, to: number): HanDate | null {
  if (!mayBeUnspaced(tokens[at])) return null
  const { text, ends } = readUnspaced(tokens, at, Math.min(to, at + LONGEST))
  const none = { weekday: null, month: null, day: null, year: null, offset: null }
  const endOf = (length: number): number => at + ends.findIndex((end) => end >= length) + 1
  const date = DATE.exec(text)
  const [month, day] = [Number(date?.[2] ?? 0), Number(date?.[3] ?? 0)]
  if (date && month >= 1 && month <= 12 && day <= 31) {
    return { ...none, end: endOf(date[0].length), month, day: day || null, year: date[1] === undefined ? null : Number(date[1]) }
  }
  const weekday = WEEKDAY.exec(text)
  if (weekday) return { ...none, end: endOf(weekday[0].length), weekday: '日一二三四五六'.indexOf((weekday[1] ?? '日').replace('天', '日')) + (weekday[2] === undefined ? 0 : '日月火水木金土'.indexOf(weekday[2])) }
  for (const [sign, offset] of RELATIVE) {
    const said = sign.exec(text)
    if (said) return { ...none, end: endOf(said[0].length), offset }
  }
  return null
}
