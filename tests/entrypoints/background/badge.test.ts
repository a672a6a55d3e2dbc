import { beforeEach, expect, test } from 'vitest'
import type { Span } from '../../../corpus/article'
import type { Report } from '../../../corpus/report'
import { clearBadge, countPassages, showBadge } from '../../../entrypoints/background/badge'
import { fakeTab, report } from './fake-page'

let badge: { text: string; title: string }
beforeEach(() => {
  badge = fakeTab().badge
})

function reportOf(...siblings: Span[][]): Report {
  const [sibling] = report.siblings
  if (!sibling) throw new Error('the fixture has no sibling')
  return {
    ...report,
    siblings: siblings.map((spans, index) => ({
      ...sibling,
      id: `sibling ${index}`,
      passages: spans.map((here) => ({ here, there: here, kind: 'verbatim', quote: false })),
    })),
  }
}

test.each<[string, Span[][], number]>([
  ['nothing', [], 0],
  ['siblings that tell the story in their own words', [[], []], 0],
  ['each stretch of one sibling', [[[0, 10], [20, 30], [30, 40]]], 3],
  ['what two siblings print of the same lines once', [[[0, 10], [50, 60]], [[0, 10]], [[4, 8]]], 2],
  ['a stretch that two siblings reach from both sides once', [[[0, 10]], [[5, 20]], [[15, 30]]], 1],
])('counts %s', (_, siblings, count) => {
  expect(countPassages(reportOf(...siblings))).toBe(count)
})

test.each<[Span[][], string, string]>([
  [[[[0, 10]]], '1', 'Crossread: 1 passage of this page also in 1 other article'],
  [[[[0, 10], [20, 30]], [[0, 10]], []], '2', 'Crossread: 2 passages of this page also in 2 other articles'],
  [[[]], '', ''],
])('says the number and the words: %j', async (siblings, text, title) => {
  await showBadge(7, reportOf(...siblings))
  expect(badge).toEqual({ text, title })
})

test('takes both back', async () => {
  await showBadge(7, reportOf([[0, 10]]))
  await clearBadge(7)
  expect(badge).toEqual({ text: '', title: '' })
})
