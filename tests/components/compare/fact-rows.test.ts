import { describe, expect, it } from 'vitest'
import { checkSources } from '../../../components/check-sources'
import { factRows } from '../../../components/compare/fact-rows'
import { differences } from '../../../components/popup/differences'
import type { Fact } from '../../../corpus/report'
import { articleOf, checkOf, pageOf, siblingOf, spanOf } from '../fixtures'

const page = pageOf('More than 80 people died on Monday.')
const gull = articleOf('gull', 'Officials said 87 people died on Tuesday.', { outlet: 'Gull' })
const tern = articleOf('tern', 'The toll was 87, all say; EIGHTY-SEVEN.', { outlet: 'Tern' })
const detail = (kind: 'number' | 'date', here: string, there: string) => ({ kind, here: spanOf(page.text, here), there: spanOf(gull.text, there), same: false })

function rowsOf(facts: Fact[], details = [detail('number', 'More than 80', '87'), detail('date', 'Monday', 'Tuesday')]) {
  const sources = checkSources(checkOf(page, [[gull, siblingOf(gull, { details })], [tern, siblingOf(tern)]], facts))
  return factRows(page.text, facts, differences(page.text, sources).told, sources).map(({ label, here, there }) => [
    label,
    here.map(({ value }) => value),
    there.map(({ value, tellings }) => `${value}: ${tellings.map(({ source }) => source.label.outlet).join(', ')}`),
  ])
}
const telling = (text: string, id: string, value: string) => ({ in: id, span: spanOf(text, value), value })

describe('factRows', () => {
  it('gathers a fact across articles, those who tell it alike together', () => {
    const facts = [{ label: 'dead', tellings: [telling(page.text, 'here', 'More than 80'), telling(gull.text, 'gull', '87'), telling(tern.text, 'tern', '87'), telling(tern.text, 'unknown', '87')] }]
    expect(rowsOf(facts, [])).toEqual([['dead', ['More than 80'], ['87: Gull, Tern']]])
  })

  it('adds what fills a slot differently, unless a fact tells it already', () => {
    const facts = [{ label: 'dead', tellings: [telling(page.text, 'here', 'More than 80'), telling(gull.text, 'gull', '87')] }]
    expect(rowsOf(facts)).toEqual([['dead', ['More than 80'], ['87: Gull']], ['Date', ['Monday'], ['Tuesday: Gull']]])
    expect(rowsOf([]).map(([label]) => label)).toEqual(['Number', 'Date'])
  })

  it('leaves out what only one text tells, once', () => {
    expect(rowsOf([{ label: 'dead', tellings: [telling(gull.text, 'gull', '87')] }], [])).toEqual([])
    expect(rowsOf([{ label: '', tellings: [] }], [])).toEqual([])
  })
})
