import { expect, test } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { mainKind } from '../../../components/popup/main-kind'
import { timeLine } from '../../../components/popup/time-line'
import type { Passage, PassageKind } from '../../../corpus/report'
import { articleOf, checkOf, pageOf, siblingOf } from '../fixtures'

const passage = (kind: PassageKind, length = 3): Passage => ({ here: [0, length], there: [0, length], kind, quote: false })

function linesOf(page: string | null, dates: (string | null)[], passages = [passage('verbatim')]) {
  const pairs = dates.map((date, index) => {
    const article = articleOf(`s${index}`, 'one two three', { date, dateFrom: 'document' })
    return [article, siblingOf(article, { passages })] as [typeof article, ReturnType<typeof siblingOf>]
  })
  const check = checkOf(pageOf('one two three', { date: page }), pairs)
  const { dated, undated } = timeLine(check.page, checkSources(check))
  return { dated: dated.map(({ source, date }) => [source?.number ?? 'page', date]), undated }
}

test('the oldest comes first, and of one day the page and the better source', () => {
  expect(linesOf('2017-04-12', ['2017-05-01', '2017-04-12', '2017-04-11'])).toEqual({
    dated: [[3, '2017-04-11'], ['page', '2017-04-12'], [2, '2017-04-12'], [1, '2017-05-01']],
    undated: 0,
  })
})

test('a date that is unknown or no day is counted, not placed', () => {
  expect(linesOf(null, ['2024-13-77', null, '2017-04-11'])).toEqual({ dated: [[3, '2017-04-11']], undated: 3 })
})

test('who tells the story in other words has no place among the copies', () => {
  expect(linesOf('2017-04-12', ['2017-05-01'], [])).toEqual({ dated: [['page', '2017-04-12']], undated: 0 })
})

test.each<[Passage[], ReturnType<typeof mainKind>]>([
  [[], null],
  [[passage('edited')], { kind: 'edited', only: true }],
  [[passage('edited', 3), passage('verbatim', 20), passage('edited', 4)], { kind: 'verbatim', only: false }],
])('most of %j is %j', (passages, kind) => {
  expect(mainKind(passages)).toEqual(kind)
})
