import type { Reading } from '../text/reading'
import { tokensOf } from './tokens'

export type Language = 'en' | 'de' | 'fr' | 'es' | 'other'

const cache = new WeakMap<Reading, Language>()

/**
 * The language of a text by its commonest little words; `other` when none of the four prevails. A text without
 * any of them, as a headline may be, counts as English: what is read from it is then numbers and names.
 */
export function languageOf(reading: Reading): Language {
  let language = cache.get(reading)
  if (!language) cache.set(reading, (language = guess(reading)))
  return language
}

const MARKERS: Record<Exclude<Language, 'other'>, Set<string>> = {
  en: new Set('the of and to is was that with for his are from have has were said by'.split(' ')),
  de: new Set('der die das und ist nicht mit ein eine den von dem auf sich wurde auch'.split(' ')),
  fr: new Set('le les des et est une du dans qui pour pas sur au sont ete par'.split(' ')),
  es: new Set('el los las y que del una por con para fue como su sus al ha'.split(' ')),
}
const ENOUGH_WORDS = 400

function guess(reading: Reading): Language {
  const tokens = tokensOf(reading).slice(0, ENOUGH_WORDS)
  let best: Language = 'en'
  let most = 0
  for (const [language, markers] of Object.entries(MARKERS) as [Exclude<Language, 'other'>, Set<string>][]) {
    const hits = tokens.filter((token) => markers.has(token.key)).length
    if (hits > most) [best, most] = [language, hits]
  }
  if (most > 0) return best
  return tokens.length > 40 || tokens.some((token) => /[\u0250-\uFFFF]/.test(token.text)) ? 'other' : 'en'
}
