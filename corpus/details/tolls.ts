import { mayBeSame } from './same-number'
import type { NumberMention } from './number-mention'
import type { SentenceFacts } from './sentence-facts'
import type { Token } from './tokens'

/** How many people something happened to, as one sentence tells it. */
export interface Toll {
  /** `killed`, `injured`, `arrested`, `missing`. */
  role: string
  number: NumberMention
  sentence: SentenceFacts
  /** Stems of the sentence's content words, what happened to them left out. */
  about: ReadonlySet<string>
}

/** Whether any of the tokens `[first, end)` may tell what happened to people: most sentences tell nothing of the kind. */
export function tellsHarm(tokens: Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const key = tokens[i]?.key ?? ''
    if (ROLES.has(key) || HARMING.has(key)) return true
  }
  return false
}

/** Finds the people killed, injured, arrested or missing in an English sentence: "killed scores", "left 87 civilians dead". */
export function readTolls(sentence: SentenceFacts): Toll[] {
  const tolls: Toll[] = []
  for (const number of sentence.numbers) {
    if (number.measure.unit !== '' || number.low === 0) continue
    const role = roleAfter(sentence, number) ?? roleBefore(sentence, number)
    if (role) tolls.push({ role, number, sentence, about: contentOf(sentence) })
  }
  return tolls
}

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'killed dead died die slain massacred murdered deaths fatalities lives',
    injured: 'injured wounded hurt injuries',
    arrested: 'arrested detained arrests',
    missing: 'missing',
  }).flatMap(([role, words]) => words.split(' ').map((word): [string, string] => [word, role])),
)
const PEOPLE = new Set(
  (
    'people person persons civilian civilians soldier soldiers troops children child women woman men man boys girls victims others students passengers ' +
    'police officers officer protesters demonstrators rebels fighters militants insurgents gunmen residents villagers workers journalists hostages ' +
    'refugees migrants americans syrians palestinians israelis iraqis afghans'
  ).split(' '),
)
const LINKS = new Set('of have has had been were was are is being reportedly so far more confirmed feared at least'.split(' '))

/** "87 civilians dead", "80 people were killed": people, then what happened to them; or the happening itself. */
function roleAfter({ tokens, end }: SentenceFacts, number: NumberMention): string | null {
  let people = false
  for (let i = number.end; i < Math.min(end, number.end + 7); i++) {
    const { key, before } = tokens[i] ?? { key: '', before: '' }
    if (/[,;:.()]/.test(before)) return null
    const role = ROLES.get(key)
    const isNoun = /^(?:deaths|fatalities|lives|injuries|arrests)$/.test(key)
    if (role && (people || isNoun || i === number.end || LINKS.has(tokens[i - 1]?.key ?? ''))) return role
    if (PEOPLE.has(key)) people = true
    else if (!LINKS.has(key) && (people || i > number.end + 1)) return null
  }
  return null
}

const HARMING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'killed killing kills kill', injured: 'injured injuring wounded wounding hurting', arrested: 'arrested arresting detained detaining',
  }).flatMap(([role, words]) => words.split(' ').map((word): [string, string] => [word, role])),
)

/** "killed scores", "killing at least 12 people", "injured 30": nothing but people may be counted. */
function roleBefore({ tokens, first }: SentenceFacts, number: NumberMention): string | null {
  const verb = tokens[number.lead - 1]
  if (!verb || number.lead - 1 < first) return null
  const role = HARMING.get(verb.key) ?? null
  const counted = tokens[number.end]
  const isPeople = PEOPLE.has(counted?.key ?? '') || PEOPLE.has(tokens[number.end + 1]?.key ?? '')
  const onlyPeople = number.vague || number.measure.nouns.length === 0 || isPeople
  return onlyPeople ? role : null
}

function contentOf({ tokens, first, end }: SentenceFacts): Set<string> {
  const stems = new Set<string>()
  for (let i = first; i < end; i++) {
    const token = tokens[i]
    if (!token || token.key.length < 3 || /^\d/.test(token.text)) continue
    if (!token.grammar && !ROLES.has(token.key) && !PEOPLE.has(token.key)) stems.add(token.stem)
  }
  return stems
}

/**
 * Whether two sentences count the victims of the same: about as many, and a subject in common; more of it where a
 * count is vague, or further off in another text: one text does not contradict itself.
 */
export function isSameToll(a: Toll, b: Toll): boolean {
  if (a.role !== b.role) return false
  const shared = [...a.about].filter((stem) => b.about.has(stem)).length
  const vague = a.number.vague || b.number.vague
  const apart = vague ? (mayBeSame(a.number, b.number) ? 1 : Infinity) : Math.max(a.number.high / b.number.low, b.number.high / a.number.low)
  return (apart <= CLOSE && shared >= (vague ? 2 : 1)) || (a.sentence.reading !== b.sentence.reading && apart <= FAR && shared >= 3)
}

const CLOSE = 1.5
const FAR = 3
