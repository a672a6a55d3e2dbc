import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findDetails } from '../../../corpus/details/find-details'
import { gatherFacts } from '../../../corpus/details/gather-facts'
import { readSentenceFacts } from '../../../corpus/details/sentence-facts'
import { nameEvidence } from '../../../corpus/details/names'
import type { Told } from '../../../corpus/details/told'
import type { ToldSibling } from '../../../corpus/details/told-sibling'
import { readTolls } from '../../../corpus/details/tolls'
import { alignTexts, told } from './align-texts'

function seed(name: string): Told {
  return told(readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8'))
}

function sibling(id: string, page: Told, text: string): ToldSibling {
  const other = told(text)
  const alignments = alignTexts(page.reading, other.reading)
  return { id, told: other, alignments, details: findDetails(page, other, alignments) }
}

test('the dead of Khan Sheikhun are one row, though no sentence corresponds', () => {
  const facts = gatherFacts(seed('002_b91e59e771e964a7'), [{ id: '000', told: seed('000_058e6c4cb053c745'), details: [], alignments: [] }])
  expect(facts.map(({ label, tellings }) => [label, ...tellings.map((telling) => `${telling.in}: ${telling.value}`)])).toEqual([['killed', 'here: More than 80', '000: 87', '000: scores']])
})

test('one place of the page that siblings fill differently is one row', () => {
  const page = told('The flood drowned 40 cattle in the valley on Monday.')
  const facts = gatherFacts(page, [
    sibling('a', page, 'The flood drowned 45 cattle in the valley on Monday.'),
    sibling('b', page, 'The flood drowned 60 cattle in the valley on Monday.'),
    sibling('c', page, 'The flood drowned 40 cattle in the valley on Monday.'),
  ])
  expect(facts).toEqual([{ label: 'cattle', tellings: [{ in: 'here', span: [18, 20], value: '40' }, { in: 'a', span: [18, 20], value: '45' }, { in: 'b', span: [18, 20], value: '60' }] }])
})

test('an altered quotation is one row, both wordings whole', () => {
  const page = told('"We have seen very alarming actions lately," he said.')
  const [fact] = gatherFacts(page, [sibling('a', page, '"We have seen very worrying actions lately," he said.')])
  expect(fact?.label).toBe('quotation: alarming actions')
  expect(fact?.tellings.map(({ value }) => value)).toEqual(['We have seen very alarming actions lately', 'We have seen very worrying actions lately'])
})

test.each([
  ['The council did not approve the bridge on Monday.', 'The council approved the bridge on Monday.', 'approve the bridge', 'did not approve', 'approved'],
  ['The council approved the bridge on Monday.', 'The council never approved the bridge on Monday.', 'approved the bridge', 'approved', 'never approved'],
  ['Der Rat hat die alte Brücke nicht genehmigt, sagte er.', 'Der Rat hat die alte Brücke genehmigt, sagte er.', 'genehmigt', 'nicht genehmigt', 'genehmigt'],
])('what one affirms and the other denies is a row: %s / %s', (text, other, label, here, there) => {
  const page = told(text)
  const [fact] = gatherFacts(page, [sibling('a', page, other)])
  expect([fact?.label, ...(fact?.tellings ?? []).map(({ value }) => value)]).toEqual([label, here, there])
})

test.each([
  ['The council did not approve the bridge on Monday.', 'The council rejected the bridge on Monday.'],
  ['The council liked the post on Monday.', 'The council liked the posts that were not his own on Monday.'],
  ['The council approved not only the bridge but the dam.', 'The council approved the bridge and the dam.'],
])('a negation that other words make up for is no row: %s / %s', (text, other) => {
  const page = told(text)
  expect(gatherFacts(page, [sibling('a', page, other)])).toEqual([])
})

test.each<[string, string, string]>([
  ['They agreed on Wednesday to meet again.', 'They agreed on Thursday to meet again.', 'agreed on …'],
  ['The deal was praised by Delgado at the summit.', 'The deal was praised by Merkel at the summit.', 'praised by …'],
  ['In short, Delgado left the hall early.', 'In short, Merkel left the hall early.', '… left the hall'],
  ['The flood drowned 40 milk cows there.', 'The flood drowned 45 milk cows there.', 'milk cows'],
  ['The bridge was sold for $40 then.', 'The bridge was sold for $45 then.', 'sold for …'],
  ['"We consider it of utmost importance to prevent a replay of that," he said.', '"We believe it is of principal importance to prevent repeats of such," he said.', 'quotation: utmost importance'],
  ['He said trade was at "an all-time low in our lives" then.', 'He said trade was at "an all-time high in our lives" then.', 'quotation: all-time low'],
])('the label of a row reads as a person would write it: %s', (text, other, label) => {
  const page = told(text)
  expect(gatherFacts(page, [sibling('a', page, other)]).map((fact) => fact.label)).toEqual([label])
})

test('texts that tell the same make no row', () => {
  const page = told('The blast killed 87 people in the old town.')
  expect(gatherFacts(page, [sibling('a', page, 'The blast killed 87 people in the old town.')])).toEqual([])
})

test('a text that counts two groups is held to the one that both count', () => {
  const page = told('The siege of the hall left 22 people dead.')
  const other = told('The siege of the hall left 22 people dead. The siege of the other hall left 31 people dead.')
  expect(gatherFacts(page, [{ id: 'a', told: other, details: [], alignments: [] }])).toEqual([])
})

test('other dead are another fact', () => {
  const page = told('The blast killed 87 people in the old town.')
  const other = told('A ferry sank in the strait and 12 passengers died.')
  expect(gatherFacts(page, [{ id: 'a', told: other, details: [], alignments: [] }])).toEqual([])
})

test.each<[string, string[]]>([
  ['More than 80 people were killed in the attack.', ['killed 80']],
  ['The regime left 87 civilians dead in the town.', ['killed 87']],
  ['It killed 12 and wounded 30.', ['killed 12', 'injured 30']],
  ['At least 14 people died and 300 were injured.', ['killed 14', 'injured 300']],
  ['Police arrested 21 protesters.', ['arrested 21']],
  ['The death toll was not known.', []],
  ['It killed 12 bills in the Senate.', []],
  ['The 59 missiles hit the base; nobody was killed.', []],
])('reads the victims of "%s"', (text, tolls) => {
  const one = told(text)
  const facts = readSentenceFacts(one, 0, nameEvidence(one.reading))
  expect(readTolls(facts).map(({ role, number }) => `${role} ${number.low}`)).toEqual(tolls)
})
