import { foldWord } from '../text/fold'

const UNITS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
const BELOW_HUNDRED: ReadonlyMap<string, number> = tableOfHundred()
const COMPOUND = /^(?:(.*?)tausend(?:und)?)?(?:(.*?)hundert(?:und)?)?(.*)$/

/**
 * What a German number word is worth, written as one word as Duden has it: `einundzwanzig`, `dreihundertfünf`,
 * `zweitausend`. `ein` and `eine` alone are the article, and no number.
 *
 * @param key folded
 */
export function germanNumber(key: string): number | null {
  const [, thousands, hundreds, rest = ''] = COMPOUND.exec(key) ?? []
  if (thousands === undefined && hundreds === undefined) return rest === 'ein' ? null : (BELOW_HUNDRED.get(rest) ?? null)
  const thousand = thousands === undefined ? 0 : thousands === '' ? 1 : germanPart(thousands)
  const hundred = hundreds === undefined ? 0 : hundreds === '' ? 1 : (BELOW_HUNDRED.get(hundreds) ?? null)
  const below = rest === '' ? 0 : (BELOW_HUNDRED.get(rest) ?? null)
  return thousand === null || hundred === null || below === null ? null : thousand * 1000 + hundred * 100 + below
}

/** Thousands may be counted in hundreds: `dreihunderttausend`. */
function germanPart(key: string): number | null {
  return BELOW_HUNDRED.get(key) ?? (key.includes('tausend') ? null : germanNumber(key))
}

function tableOfHundred(): Map<string, number> {
  const units = foldWord(UNITS).split(' ')
  const table = new Map(units.map((word, value): [string, number] => [word, value]))
  table.delete('null')
  table.set('eins', 1)
  foldWord(TENS).split(' ').forEach((ten, index) => {
    const value = 20 + index * 10
    table.set(ten, value)
    for (let unit = 1; unit < 10; unit++) table.set(`${units[unit]}und${ten}`, value + unit)
  })
  return table
}
