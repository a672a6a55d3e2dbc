import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParagraphs as paragraphsOf } from '../../../components/compare/marked-paragraphs'
import type { MarkStrength, SideMark } from '../../../components/compare/side-marks'
import { paragraphs } from '../../../components/paragraphs'
import type { Span } from '../../../corpus/article'

const markedParagraphs = (text: string, passages: Span[], marks: SideMark[]) => [...paragraphsOf(text, passages, () => marks)]
const mark = (start: number, end: number, strength: MarkStrength = 'strong'): SideMark => ({
  span: [start, end],
  kind: 'number',
  strength,
  other: '',
})

test('cuts at every edge, and each passage begins once', () => {
  const text = 'one two three\n\nfour five'
  const runs = markedParagraphs(text, [[4, 19]], [mark(8, 13)])
  expect(
    runs.map((runs) => runs.map(({ span, passage, begins, mark }) => [text.slice(...span), passage, begins, mark?.strength ?? null])),
  ).toEqual([
    [
      ['one ', null, [], null],
      ['two ', 0, [0], null],
      ['three', 0, [], 'strong'],
    ],
    [
      ['four', 0, [], null],
      [' five', null, [], null],
    ],
  ])
})

test('passages that overlap both begin, and the words belong to the first', () => {
  const runs = markedParagraphs(
    'abcdef',
    [
      [0, 4],
      [2, 6],
    ],
    [],
  )
  expect(runs[0]?.map(({ span, passage, begins }) => [span, passage, begins])).toEqual([
    [[0, 2], 0, [0]],
    [[2, 4], 0, [1]],
    [[4, 6], 1, []],
  ])
})

test('of several marks the gravest is shown', () => {
  const runs = markedParagraphs('abc', [], [mark(0, 3, 'light'), mark(0, 3, 'strong'), mark(0, 3, 'same')])
  expect(runs[0]?.[0]?.mark?.strength).toBe('strong')
})

test('the runs give back the paragraphs, whatever overlaps whatever', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]): Span => [Math.min(one, other), Math.max(one, other)])
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 60 }),
      fc.array(span, { maxLength: 6 }),
      fc.array(span, { maxLength: 6 }),
      (text, passages, marks) => {
        const found = markedParagraphs(
          text,
          passages,
          marks.map(([start, end]) => mark(start, end)),
        )
        expect(found.map((runs) => runs.map(({ span }) => text.slice(...span)).join(''))).toEqual(
          paragraphs(text).map((span) => text.slice(...span)),
        )
        for (const { span, passage, mark } of found.flat()) {
          expect(passage === null || holds(passages[passage], span)).toBe(true)
          expect(passage !== null || !passages.some((other) => holds(other, span))).toBe(true)
          expect(mark !== null).toBe(marks.some((other) => holds(other, span)))
        }
        const begun = found.flat().flatMap(({ begins }) => begins)
        expect(new Set(begun).size).toBe(begun.length)
      },
    ),
  )
})

function holds(outer: Span | undefined, inner: Span): boolean {
  return outer !== undefined && outer[0] <= inner[0] && inner[1] <= outer[1]
}
