import { SEATS } from './alias-table'
import type { NameMention } from './names'
import { isSameSpelling } from './same-word'
import { isSpellingVariant } from './spelling-variants'

/**
 * How two names stand to each other. `same`: one thing under two names, worth telling (U.S. / United States,
 * Sergei / Sergey); `equal`: the same words, or a shorter form of the same name (Putin / Vladimir Putin);
 * `compatible`: may be the same, cannot be told from the names (Moscow / Russia); `alike`: a word of a longer name
 * differs (Virginia Medical / Hospital Center), which may be the wording; else `different`.
 */
export type NameRelation = 'equal' | 'same' | 'compatible' | 'alike' | 'different'

/** `defined`: abbreviations that the two texts spell out themselves, see `definedNames`. */
export function compareNames(a: NameMention, b: NameMention, defined: ReadonlyMap<string, string>): NameRelation {
  const [aliasA, aliasB] = [aliasOf(a, defined), aliasOf(b, defined)]
  if (aliasA !== null && aliasA === aliasB) return 'same'
  // Wikileaks / WikiLeaks / Wiki Leaks
  if (a.parts.join('') === b.parts.join('')) return 'equal'
  if (isShortForm(a.parts, b.parts) || isShortForm(b.parts, a.parts)) return 'equal'
  if (sameWords(a.parts, b.parts)) return 'same'
  if (isAcronymOf(a.parts, b.parts) || isAcronymOf(b.parts, a.parts)) return 'same'
  if (isVariantForm(a.parts, b.parts) || isVariantForm(b.parts, a.parts)) return 'same'
  if (a.parts.length === 1 && b.parts.length === 1 && (isDemonymOf(a.parts[0] ?? '', b.parts[0] ?? '') || isDemonymOf(b.parts[0] ?? '', a.parts[0] ?? ''))) return 'same'
  const [seatA, seatB] = [seatOf(a, aliasA), seatOf(b, aliasB)]
  if (seatA !== null && seatA === seatB) return 'compatible'
  if (isNickname(a.parts, b.parts)) return 'compatible'
  if (sharesEnds(a.parts, b.parts)) return 'alike'
  return 'different'
}

function aliasOf(name: NameMention, defined: ReadonlyMap<string, string>): string | null {
  return name.alias ?? (name.parts.length === 1 && name.parts[0]?.startsWith('=') ? name.parts[0].slice(1) : null) ?? defined.get(name.parts.join(' ')) ?? null
}

function seatOf(name: NameMention, alias: string | null): string | null {
  const key = name.parts.join('').replace(/^=/, '')
  return SEATS.get(key) ?? (alias === null ? null : (SEATS.get(alias) ?? alias))
}

/** Whether every word of the shorter stands in the longer: Putin / Vladimir Putin, Boston / Boston, Massachusetts. */
export function isShortForm(short: string[], long: string[]): boolean {
  return short.length < long.length && short.every((part) => long.includes(part)) && new Set(short).size === short.length
}

/** Whether two names begin and end alike: Virginia Medical Center / Virginia Hospital Center. */
function sharesEnds(a: string[], b: string[]): boolean {
  return a.length > 1 && b.length > 1 && a[0] === b[0] && a.at(-1) === b.at(-1)
}

/** Jim Young / James Young, Bill Brook / William Brook: one last name, and first names that may be one. */
function isNickname(a: string[], b: string[]): boolean {
  if (a.length !== 2 || b.length !== 2 || a[1] !== b[1] || a[0] === b[0]) return false
  const [first = '', other = ''] = [a[0], b[0]]
  return first[0] === other[0] || (NICKNAMES.has(first) && NICKNAMES.get(first) === NICKNAMES.get(other))
}

/** Short forms that begin with another letter than the name. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  [
    'william bill billy will', 'robert bob bobby', 'richard dick', 'edward ted ned', 'john jack', 'anthony tony', 'margaret peggy', 'elizabeth betty beth liz',
    'charles chuck', 'henry hank harry', 'catherine kate kathy', 'alexander sandy', 'andrew drew', 'eugene gene', 'lawrence larry', 'mary molly polly',
  ].flatMap((names) => names.split(' ').map((name): [string, string] => [name, names])),
)

/** Fijian / Fiji, Wisconsinites / Wisconsin: for the places the alias table does not know. */
function isDemonymOf(people: string, place: string): boolean {
  return place.length >= 4 && people.length > place.length && people.startsWith(place) && /^(?:n|an|ian|ese|i|ish|ite|er)s?$/.test(people.slice(place.length))
}

/** Department of Justice / Justice Department. */
function sameWords(a: string[], b: string[]): boolean {
  return a.length === b.length && a.length > 1 && a.toSorted().join(' ') === b.toSorted().join(' ')
}

function isAcronymOf(short: string[], long: string[]): boolean {
  const letters = short.length === 1 ? (short[0] ?? '') : ''
  return letters.length >= 2 && letters.length === long.length && long.map((part) => part[0]).join('') === letters
}

/** As `isShortForm`, each word by its spelling variants, and each word of the longer for one of the shorter only. */
function isVariantForm(some: string[], others: string[]): boolean {
  const [short, free] = [some, others].map((parts) => parts.map((part) => part.replace('=', ''))) as [string[], string[]]
  return some.length <= others.length && short.every((part) => {
    const at = free.findIndex((other) => isSpellingVariant(part, other) || isSameSpelling(part, other))
    if (at >= 0) free.splice(at, 1)
    return at >= 0
  })
}
