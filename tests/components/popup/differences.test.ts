import { expect, test } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { differences, differencesWithin } from '../../../components/popup/differences'
import type { Detail, PassageKind, DetailKind } from '../../../corpus/report'
import { articleOf, checkOf, pageOf, siblingOf } from '../fixtures'

const text = 'x'.repeat(100)

function sourcesWith(...details: Detail[][]) {
  return checkSources(
    checkOf(
      pageOf(text),
      details.map((details, index) => {
        const article = articleOf(`s${index}`, text)
        return [article, siblingOf(article, { details })]
      }),
    ),
  )
}

const detail = (kind: DetailKind, start: number, same = false): Detail => ({
  kind,
  here: [start, start + 2],
  there: [start, start + 3],
  same,
})

test('the gravest come first, then the page’s order', () => {
  const { told } = differences(
    text,
    sourcesWith([
      detail('attribution', 0),
      detail('date', 5),
      detail('number', 40),
      detail('name', 10),
      detail('number', 20),
      detail('quote', 90),
    ]),
  )
  expect(told.map(({ kind, here }) => [kind, here?.[0]])).toEqual([
    ['quote', 90],
    ['number', 20],
    ['number', 40],
    ['name', 10],
    ['date', 5],
    ['attribution', 0],
  ])
})

test('what one denies is told right after the quotations, though it is wording', () => {
  const { told } = differences(
    text,
    sourcesWith([detail('number', 5), { ...detail('wording', 10), denies: true }, detail('quote', 20), detail('wording', 30)]),
  )
  expect(told.map(({ kind, here }) => [kind, here?.[0]])).toEqual([
    ['quote', 20],
    ['wording', 10],
    ['number', 5],
  ])
})

test('what several say of one slot is told together', () => {
  const { told } = differences(text, sourcesWith([detail('number', 3)], [detail('number', 3)]))
  expect(told.map(({ there }) => there.map(({ source }) => source.number))).toEqual([[1, 2]])
})

test('what means the same, what is said once and plain rewording are kept apart', () => {
  const found = differences(
    text,
    sourcesWith([
      detail('name', 1, true),
      detail('wording', 4),
      { kind: 'added', here: [7, 9], there: null, same: false },
      { kind: 'missing', here: null, there: [7, 9], same: false },
    ]),
  )
  expect([found.told.length, found.once.length, found.same.length]).toEqual([0, 2, 1])
})

test('statements missing here from different articles are different statements', () => {
  const missing: Detail = { kind: 'missing', here: null, there: [7, 9], same: false }
  expect(differences(text, sourcesWith([missing], [missing])).once).toHaveLength(2)
})

test('within a passage only what stands inside it is told, changed words where it was edited', () => {
  const [source] = sourcesWith([
    detail('name', 10),
    detail('number', 20),
    detail('date', 49),
    detail('name', 30, true),
    detail('wording', 32),
  ])
  const kinds = (kind: PassageKind) => source && differencesWithin(source, { here: [10, 50], kind }).map((found) => found.kind)
  expect(kinds('edited')).toEqual(['number', 'name', 'wording'])
  expect(kinds('reworded')).toEqual(['number', 'name'])
})

test('two wordings that mean the same are told once, with all that have the other one', () => {
  const { same } = differences(text, sourcesWith([detail('name', 1, true), detail('name', 9, true)], [detail('name', 1, true)]))
  expect(same.map(({ here, there, sources }) => [here, there, sources.map(({ number }) => number)])).toEqual([['xx', 'xxx', [1, 2]]])
})
