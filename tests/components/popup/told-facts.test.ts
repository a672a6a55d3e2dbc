import { expect, test } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { toldFacts } from '../../../components/popup/told-facts'
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
    ),
  ).toEqual([])
})
