import { foldWord } from '../text/fold'
import { WEEKDAYS } from './date-words'
import type { Language } from './language'
import type { Token } from './tokens'

/** Days counted from the day of print, keys folded. */
const DAYS = daysOf({
  today: 0, yesterday: -1, tomorrow: 1, tonight: 0, heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2, hoy: 0, ayer: -1, anteayer: -2, anoche: -1,
  'aujourd’hui': 0, اليوم: 0, الليلة: 0, أمس: -1, غدا: 1,
})
/** Words that mean a day in one language and something else in another: hier is "yesterday" in French and "here" in German. */
const DAYS_IN: Partial<Record<Language, ReadonlyMap<string, number>>> = {
  de: daysOf({ morgen: 1 }),
  fr: daysOf({ hier: -1, demain: 1 }),
  es: daysOf({ mañana: 1 }),
}
/** What before a day leads one day further: avant-hier, après-demain, pasado mañana. */
const FURTHER: Partial<Record<Language, RegExp>> = { fr: /^(?:avant|apres)$/, es: /^pasado$/ }
const LONGEST_KEY = 12

/**
 * A day told by the day of print: `yesterday`, `the day before yesterday`, `avant-hier`, `pasado mañana`; null where none begins.
 *
 * @returns days from the day of print, and the token after the last
 */
export function relativeDay(tokens: Token[], at: number, to: number, language: Language): { offset: number; end: number } | null {
  const key = tokens[at]?.key ?? ''
  if (key.length > LONGEST_KEY) return null
  if (key === 'day' && language === 'en') {
    const side = tokens[at + 1]?.key
    const day = at + 2 < to ? DAYS.get(tokens[at + 2]?.key ?? '') : undefined
    return (side === 'before' && day === -1) || (side === 'after' && day === 1) ? { offset: 2 * day, end: at + 3 } : null
  }
  const next = at + 1 < to && FURTHER[language]?.test(key) && /^[- ]$/.test(tokens[at + 1]?.before ?? '') ? dayAt(tokens, at + 1, language) : undefined
  if (next) return { offset: 2 * next, end: at + 2 }
  const offset = dayAt(tokens, at, language)
  return offset === undefined ? null : { offset, end: at + 1 }
}

/** A capital inside a sentence makes a name of it, USA Today, or a noun, der Morgen; some words before it a part of the day, la mañana, heute morgen. */
function dayAt(tokens: Token[], at: number, language: Language): number | undefined {
  const token = tokens[at]
  if (!token || (token.capital && !token.opens)) return undefined
  const before = tokens[at - 1]?.key ?? ''
  if (/^(?:manana|morgen)$/.test(token.key) && (PART_OF_DAY.test(before) || WEEKDAYS.has(before))) return undefined
  return DAYS.get(token.key) ?? DAYS_IN[language]?.get(token.key)
}

const PART_OF_DAY = /^(?:la|las|una|esta|cada|por|de|ayer|hoy|heute|gestern|vorgestern|guten)$/

function daysOf(days: Record<string, number>): ReadonlyMap<string, number> {
  return new Map(Object.entries(days).map(([name, offset]): [string, number] => [foldWord(name), offset]))
}
