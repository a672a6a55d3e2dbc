import { beforeEach, expect, test } from 'vitest'
import type { Span } from '../../../corpus/article'
import { clearBadge, showBadge } from '../../../entrypoints/background/badge'
import type { Check } from '../../../messages/contract'
import { checkOf, fakeTab, report } from './fake-page'

let badge: { text: string; title: string }
beforeEach(() => {
  badge = fakeTab().badge
})

function checkWith(...siblings: Span[][]): Check {
  const [sibling] = report.siblings
  if (!sibling) throw new Error('the fixture has no sibling')
  const printed = siblings.map((spans, index) => ({
    ...sibling,
    id: `sibling ${index}`,
    passages: spans.map((here) => ({ here, there: here, kind: 'verbatim' as const, quote: false })),
  }))
  return { ...checkOf(7), report: { ...report, siblings: printed } }
}

test.each<[string, Span[][], string, string]>([
  ['in words alone that nothing was found', [], '', 'Crossread: nothing of this page found in 2 articles'],
  ['the same of siblings that tell the story in their own words', [[], []], '', 'Crossread: nothing of this page found in 2 articles'],
  ['one passage', [[[0, 10]]], '1', 'Crossread: 1 passage of this page also in 1 other article'],
  ['each passage of one sibling', [[[0, 10], [20, 30], [30, 40]]], '3', 'Crossread: 3 passages of this page also in 1 other article'],
  ['what two siblings print of the same lines once', [[[0, 10], [50, 60]], [[0, 9]], []], '2', 'Crossread: 2 passages of this page also in 2 other articles'],
])('says %s', async (_, siblings, text, title) => {
  await showBadge(checkWith(...siblings))
  expect(badge).toEqual({ text, title })
})

test('calls a selection by its name', async () => {
  await showBadge({ ...checkWith([[0, 10]]), part: 'selection' })
  expect(badge.title).toBe('Crossread: 1 passage of the selected text also in 1 other article')
})

test('does not say that nothing was found where not everything was searched', async () => {
  const check = checkWith()
  await showBadge({ ...check, report: { ...check.report, searched: { articles: 1, complete: false } } })
  expect(badge).toEqual({ text: '', title: 'Crossread: the search for this page could not be completed' })
})

test('takes both back', async () => {
  await showBadge(checkWith([[0, 10]]))
  await clearBadge(7)
  expect(badge).toEqual({ text: '', title: '' })
})
