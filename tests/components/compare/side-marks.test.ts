import { expect, test } from 'vitest'
import { sideMarks as marksOf, type SideMark } from '../../../components/compare/side-marks'
import type { Detail, Passage, PassageKind } from '../../../corpus/report'
import { spanOf } from '../fixtures'

const here = 'The blast killed 87 people in the old town on Monday, officials said.'
const there = 'The blast killed more than 80 people in the historic town on Monday, officials said.'
const whole = (kind: PassageKind = 'edited'): Passage => ({ here: [0, here.length], there: [0, there.length], kind, quote: false })
const number: Detail = { kind: 'number', here: spanOf(here, '87'), there: spanOf(there, 'more than 80'), same: false }
/** The marks of both texts from end to end, in the text's order. */
const sideMarks = (...between: Parameters<typeof marksOf>) => {
  const marks = marksOf(...between)
  const all = (side: 'here' | 'there', text: string) => marks[side]([0, text.length]).toSorted((one, other) => one.span[0] - other.span[0])
  return { here: all('here', between[0]), there: all('there', between[1]) }
}
const told = (marks: SideMark[], text: string) => marks.map(({ span, kind, strength }) => [text.slice(...span), kind, strength])

test('what no detail covers is found word by word, and marked lightly', () => {
  const marks = sideMarks(here, there, [whole()], [number])
  expect(told(marks.here, here)).toEqual([
    ['87', 'number', 'strong'],
    ['old', 'wording', 'light'],
  ])
  expect(told(marks.there, there)).toEqual([
    ['more than 80', 'number', 'strong'],
    ['historic', 'wording', 'light'],
  ])
})

test('each mark knows what the other side says', () => {
  const marks = sideMarks(here, there, [whole()], [number])
  expect(marks.here.map(({ other }) => other)).toEqual(['more than 80', 'historic'])
  expect(marks.there.map(({ other }) => other)).toEqual(['87', 'old'])
})

test('of a long slot only the words that differ are marked', () => {
  const quote: Detail = {
    kind: 'quote',
    here: spanOf(here, 'in the old town on Monday'),
    there: spanOf(there, 'in the historic town on Monday'),
    same: false,
  }
  const marks = sideMarks(here, there, [], [quote])
  expect(told(marks.here, here)).toEqual([['old', 'quote', 'strong']])
  expect(told(marks.there, there)).toEqual([['historic', 'quote', 'strong']])
})

test('a side that merely leaves words out is marked as a whole', () => {
  const quote: Detail = {
    kind: 'quote',
    here: spanOf(here, 'town on Monday'),
    there: spanOf(there, 'historic town on Monday'),
    same: false,
  }
  const marks = sideMarks(here, there, [], [quote])
  expect(told(marks.here, here)).toEqual([['town on Monday', 'quote', 'strong']])
  expect(told(marks.there, there)).toEqual([['historic', 'quote', 'strong']])
})

test('what means the same and what is said once have looks of their own', () => {
  const marks = sideMarks(
    here,
    there,
    [],
    [
      { ...number, same: true },
      { kind: 'added', here: spanOf(here, 'officials'), there: null, same: false },
    ],
  )
  expect(told(marks.here, here)).toEqual([
    ['87', 'number', 'same'],
    ['officials', 'added', 'once'],
  ])
  expect(told(marks.there, there)).toEqual([['more than 80', 'number', 'same']])
})

test('where hardly a word is shared, words are not marked one by one', () => {
  const other = 'Dozens died when a bomb went off downtown.'
  expect(sideMarks(here, other, [{ here: [0, here.length], there: [0, other.length], kind: 'reworded', quote: false }], [])).toEqual({
    here: [],
    there: [],
  })
})

test('a stretch has the marks that stand in it, and no others', () => {
  const second = `Nobody else was hurt. ${here}`
  const marks = marksOf(second, there, [], [{ ...number, here: spanOf(second, '87') }])
  expect(marks.here([0, 20])).toEqual([])
  expect(told(marks.here([22, second.length]), second)).toEqual([['87', 'number', 'strong']])
})
