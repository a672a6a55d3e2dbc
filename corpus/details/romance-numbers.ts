import type { Token } from './tokens'

/** What the words are worth that French and Spanish put numbers together from; keys folded. */
const WORDS: Record<'fr' | 'es', ReadonlyMap<string, number>> = {
  fr: new Map([
    ...count('zero - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'), ...tens('vingt trente quarante cinquante soixante septante - nonante'),
    ['vingts', 20], ['cent', 100], ['cents', 100], ['mille', 1000],
  ]),
  es: new Map([
    ...count('cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'),
    ...count('veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 20), ['veintiun', 21],
    ...tens('- treinta cuarenta cincuenta sesenta setenta ochenta noventa'), ['cien', 100], ['ciento', 100],
    ...'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'.split(' ').flatMap((stem, index): [string, number][] => [[`${stem}os`, (index + 2) * 100], [`${stem}as`, (index + 2) * 100]]),
    ['mil', 1000],
  ]),
}
/** `vingt et un`, `treinta y uno`: one alone is the article. */
const ONE = /^(?:une?|uno|una)$/

/**
 * A number written out in French or Spanish: `vingt et un`, `quatre-vingt-dix`, `trois cents`, `ochenta y cinco`,
 * `ciento veinte`, `doscientos mil`.
 *
 * @returns its worth and the token after its last word
 */
export function romanceNumber(tokens: Token[], at: number, to: number, language: 'fr' | 'es'): { value: number; end: number } | null {
  const words = WORDS[language]
  const first = words.get(tokens[at]?.key ?? '')
  if (first === undefined) return null
  let whole = 0
  let part = first === 1000 ? 0 : first
  if (first === 1000) whole = 1000
  let end = at + 1
  for (;;) {
    const joint = end + 1 < to && /^(?:et|y)$/.test(tokens[end]?.key ?? '') && part >= 20 && part % 10 === 0 && part % 100 > 0 ? end + 1 : end
    const next = tokens[joint]
    if (!next || joint >= to || !/^[-\s]$/.test(next.before)) break
    const worth = words.get(next.key) ?? (joint > end && ONE.test(next.key) ? 1 : undefined)
    if (worth === undefined) break
    if (worth === 1000 && whole === 0) [whole, part] = [Math.max(part, 1) * 1000, 0]
    else if (worth === 100 && part > 0 && part < 10) part *= 100
    else if (worth === 20 && part === 4) part = 80
    else if (worth < 10 ? part % 10 === 0 : worth < 20 ? part % 20 === 0 || part % 100 === 0 : part % 100 === 0) part += worth
    else break
    end = joint + 1
  }
  return { value: whole + part, end }
}

function count(words: string, from = 0): [string, number][] {
  return words.split(' ').map((word, index): [string, number] => [word, from + index]).filter(([word]) => word !== '-')
}

function tens(words: string): [string, number][] {
  return words.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]).filter(([word]) => word !== '-')
}
