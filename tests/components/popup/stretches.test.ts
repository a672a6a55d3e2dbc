import { expect, test } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { printedParagraphs, stretches } from '../../../components/popup/stretches'
import type { Span } from '../../../corpus/article'
import { articleOf, checkOf, largeCheck, pageOf, siblingOf } from '../fixtures'

function sourcesWith(text: string, ...spans: Span[][]) {
  return checkSources(
    checkOf(
      pageOf(text),
      spans.map((here, index) => {
        const article = articleOf(`s${index}`, text)
        return [
          article,
          siblingOf(article, { passages: here.map((span) => ({ here: span, there: span, kind: 'verbatim', quote: false })) }),
        ]
      }),
    ),
  )
}

const summary = (found: ReturnType<typeof stretches>) =>
  found.map(({ span, printings }) => [span, printings.map(({ source }) => source.number)])

test('passages that cover much the same are one stretch, best source first', () => {
  expect(summary(stretches(sourcesWith('x'.repeat(200), [[12, 100]], [[10, 98]], [[0, 5]])))).toEqual([
    [[0, 5], [3]],
    [
      [10, 100],
      [1, 2],
    ],
  ])
})

test('a short passage inside a long one stays a stretch of its own', () => {
  expect(summary(stretches(sourcesWith('x'.repeat(200), [[0, 100]], [[10, 30]])))).toEqual([
    [[0, 100], [1]],
    [[10, 30], [2]],
  ])
})

test('a stretch belongs to the paragraph it starts in', () => {
  const text = 'First one.\n\nSecond one.\n\nThird one.'
  const { paragraphs, of } = printedParagraphs(
    text,
    sourcesWith(
      text,
      [
        [12, 30],
        [25, 34],
      ],
      [[0, 5]],
    ),
  )
  expect(of).toBe(3)
  expect(paragraphs.map(({ number, stretches }) => [number, stretches.map(({ span }) => span)])).toEqual([
    [1, [[0, 5]]],
    [2, [[12, 30]]],
    [3, [[25, 34]]],
  ])
})

test('every passage is in exactly one stretch', () => {
  const sources = checkSources(largeCheck())
  const printings = stretches(sources).flatMap((stretch) => stretch.printings.map(({ passage }) => passage))
  expect(new Set(printings).size).toBe(2000)
  expect(printings).toHaveLength(2000)
})
