import { expect, test } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { reach } from '../../../components/popup/reach'
import type { Passage } from '../../../corpus/report'
import { articleOf, checkOf, pageOf, siblingOf } from '../fixtures'

const text = 'one two three four five six seven eight nine ten'
const passage = (start: number, end: number, quote = false): Passage => ({ here: [start, end], there: [0, 1], kind: 'verbatim', quote })

function reachOf(outlets: string[], passages: Passage[][], sharedHere = 0) {
  const pairs = outlets.map((outlet, index) => {
    const article = articleOf(`s${index}`, text, { outlet })
    return [article, siblingOf(article, { sharedHere, passages: passages[index] ?? [] })] as [typeof article, ReturnType<typeof siblingOf>]
  })
  const check = checkOf(pageOf(text), pairs)
  return reach(check.page, checkSources(check), check.outlets)
}

test('counts every outlet once, however it is written', () => {
  expect(reachOf(['The Ledger', 'the ledger ', '\u202EThe Ledger'], [[passage(0, 3)], [passage(0, 3)], [passage(0, 3)]])).toMatchObject({
    articles: 3,
    otherOutlets: 1,
  })
})

test('unknown outlets are no outlets', () => {
  expect(reachOf(['', '', 'The Ledger'], [[passage(0, 3)], [passage(0, 3)], [passage(0, 3)]])).toMatchObject({
    articles: 3,
    otherOutlets: 1,
    unknownOutlet: 2,
  })
})

test('the page’s own outlet is not another one', () => {
  expect(reachOf(['Harbour Wire'], [[passage(0, 3)]])).toMatchObject({ articles: 1, otherOutlets: 0, sameOutlet: 1, unknownOutlet: 0 })
})

test('an article without passages tells the story and prints nothing', () => {
  expect(reachOf(['The Ledger'], [[]])).toMatchObject({ share: 0, articles: 0, otherOutlets: 0, sameStory: 1 })
})

test('the share is that of the union, and apart from that without quotations', () => {
  const found = reachOf(['A', 'B'], [[passage(0, 13)], [passage(8, 18, true)]])
  expect(found.share).toBeCloseTo(0.4)
  expect(found.shareUnquoted).toBeCloseTo(0.3)
})

test('with one source it is the source’s own figure, with several never less than one of theirs', () => {
  expect(reachOf(['A'], [[passage(0, 3)]], 0.12).share).toBe(0.12)
  expect(reachOf(['A', 'B'], [[passage(0, 3)], [passage(0, 3)]], 0.12).share).toBe(0.12)
})
