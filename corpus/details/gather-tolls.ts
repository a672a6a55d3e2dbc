import type { Fact, Telling } from '../report'
import { spanOf } from './found-detail'
import { languageOf } from './language'
import { nameEvidence } from './names'
import { qualified } from './number-details'
import { equalValues, mayBeSame } from './same-number'
import { readSentenceFacts } from './sentence-facts'
import { telling, toFact } from './tellings'
import type { Told } from './told'
import type { ToldSibling } from './told-sibling'
import { tokensOf } from './tokens'
import { isSameToll, readTolls, tellsHarm, type Toll } from './tolls'

/**
 * People killed, injured, arrested or missing as the page and its siblings count them, one row a group of people,
 * also where the sentences do not correspond. A vague telling stands behind the exact one of its own article.
 * English only.
 */
export function gatherTolls(page: Told, siblings: ToldSibling[]): Fact[] {
  const all = [{ id: 'here', told: page }, ...siblings.map(({ id, told }) => ({ id, told }))].flatMap(({ id, told }) => tollsOf(told).map((toll) => ({ id, toll })))
  const order = ['here', ...siblings.map(({ id }) => id)]
  const rows: { id: string; toll: Toll }[][] = []
  for (const entry of all) {
    const row = rows.find((members) => members.some(({ toll }) => isSameToll(toll, entry.toll)))
    if (row) row.push(entry)
    else rows.push([entry])
  }
  return rows.map(withoutOthers).flatMap((members) => {
    const differ = members.some(({ id, toll: a }) => members.some(({ id: other, toll: b }) => id !== other && !equalValues(a.number, b.number) && !mayBeSame(a.number, b.number)))
    if (!differ) return []
    const exactFirst = members.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id) || Number(a.toll.number.vague) - Number(b.toll.number.vague))
    const tellings = exactFirst.map(({ id, toll: { number, sentence } }): Telling => telling(id, sentence.reading.text, spanOf(sentence.tokens, qualified(number))))
    return toFact(members[0]?.toll.role ?? '', tellings)
  })
}

/** A text that has another's very number means that one; what else it counts is another fact. */
function withoutOthers(members: { id: string; toll: Toll }[]): { id: string; toll: Toll }[] {
  const agrees = (member: { id: string; toll: Toll }): boolean => members.some(({ id, toll }) => id !== member.id && equalValues(toll.number, member.toll.number))
  return members.filter((member) => agrees(member) || !members.some((other) => other.id === member.id && agrees(other)))
}

/** More sentences with victims than this are a list of them, not a story. */
const MOST_TOLLS = 40

function tollsOf(told: Told): Toll[] {
  if (languageOf(told.reading) !== 'en') return []
  const { count, firstWord } = told.reading.sentences
  const tokens = tokensOf(told.reading)
  const evidence = nameEvidence(told.reading)
  const tolls: Toll[] = []
  for (let sentence = 0; sentence < count && tolls.length < MOST_TOLLS; sentence++) {
    if (tellsHarm(tokens, firstWord[sentence] ?? 0, firstWord[sentence + 1] ?? 0)) tolls.push(...readTolls(readSentenceFacts(told, sentence, evidence)))
  }
  return tolls
}
