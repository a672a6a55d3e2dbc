import { expect, test } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { toldFacts } from '../../../components/popup/told-facts'
import type { Difference } from '../../../components/popup/differences'
import type { Span } from '../../../corpus/article'
import type { Telling } from '../../../corpus/report'
import { seedCheck } from '../fixtures'

const sources = checkSources(seedCheck())

test('the page’s value comes first, the same value is told once', () => {
  const [fact] = toldFacts(
    [
      {
        label: 'killed',
        tellings: [
          { in: 'spun', span: [0, 2], value: 'Scores' },
          { in: 'other', span: [5, 7], value: 'scores' },
          { in: 'other', span: [9, 11], value: 'scores' },
          { in: 'here', span: [3, 5], value: '87' },
          { in: 'nobody', span: [3, 5], value: '9' },
        ],
      },
    ],
    sources,
    [],
  )
  expect(fact?.values.map(({ value, here, sources: tellers }) => [value, here, tellers.map(({ number }) => number)])).toEqual([
    ['87', [3, 5], []],
    ['Scores', null, [1, 2]],
  ])
})

test('a fact that nobody tells is no fact', () => {
  expect(
    toldFacts(
      [
        { label: 'killed', tellings: [{ in: 'nobody', span: [0, 1], value: '9' }] },
        { label: '', tellings: [] },
      ],
      sources,
      [],
    ),
  ).toEqual([])
})

test('a fact that a difference already tells is not told twice', () => {
  const [source, another] = sources
  if (!source || !another) throw new Error('the fixture has two sources')
  const quote: Difference = { kind: 'quote', here: [3, 9], there: [{ source, span: [0, 2] }] }
  const fact = (...more: Telling[]) => ({
    label: 'quotation',
    tellings: [{ in: 'here', span: [3, 9] as Span, value: 'a' }, { in: 'spun', span: [0, 2] as Span, value: 'b' }, ...more],
  })
  expect(toldFacts([fact()], sources, [quote])).toEqual([])
  expect(toldFacts([fact({ in: 'other', span: [0, 2], value: 'c' })], sources, [quote])).toHaveLength(1)
  expect(toldFacts([fact()], sources, [{ ...quote, here: [4, 9] }])).toHaveLength(1)
})
