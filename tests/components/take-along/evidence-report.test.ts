import { describe, expect, it } from 'vitest'
import { evidenceReport } from '../../../components/take-along/evidence-report'
import { markdown } from '../../../corpus/formats/markdown'
import { largeCheck, oddCheck, seedCheck } from '../fixtures'

const whole = (parts: Iterable<string>) => [...parts].join('')

const check = seedCheck()
const report = whole(markdown(evidenceReport(check, '2026-01-02 03:04 UTC'))).replace(/\\(?=[^\w\s])/g, '')

describe('the evidence report', () => {
  it.each([
    ['the answer first', /^# Who else printed this: US and Russia agree to investigate Syria attack\n\n\*\*\d+% of this page is printed in 2 other articles/],
    ['what was searched, and when', /Compared with 5 articles on this machine\.\n\n.*2026-01-02 03:04 UTC/],
    ['the page, with where its date is from', /- Outlet: Harbour Wire\n- Title: .*\n- Date: Apr 12, 2017, [^\n]+\n- Address: \[https:\/\/harbourwire/],
    ['a difference with both wordings, linked to where they stand', /\| Number \| \[More than 80 people were killed\]\(https:\/\/harbourwire\.example\/talks#:~:text=.*\) \| 87 civilians dead \(2 Outlet unknown\) \|/],
    ['a fact as each tells it', /\| killed \| \[More than 80\]\(.*\) \| This page \|\n\| killed \| 87 \| 2 Outlet unknown \|/],
    ['a source with its date and both shares', /## 1\. The Morning Ledger\n\n- Outlet: The Morning Ledger\n- Title: .*\n- Date: Apr 14, 2017\n- Address: .*\n\n- 21% of this page\n- 27% of that article\n- 5 passages/],
    ['how a passage was found, and the words it shares', /### Passage 2 of 5: Word for word, Quotation both print\n\n\d+ words shared, of \d+ on the page and \d+ there/],
    ['both wordings, the words that differ marked', /> "We \*\*consider\*\* it of \*\*utmost\*\* importance[^]*> "We \*\*believe\*\* it \*\*is\*\* of \*\*principal\*\* importance/],
    ['a source that shares no words', /## 3\. Nordlys Avis\n\n(?:- .*\n)+\nTells the same story in its own words\./],
    ['that it is no verdict', /does not say who wrote first/],
  ])('tells %s', (_, told) => {
    expect(report).toMatch(told)
  })

  it('says of an incomplete search that there may be more', () => {
    const incomplete = { ...check, report: { ...check.report, searched: { articles: 5, complete: false } } }
    expect(whole(markdown(evidenceReport(incomplete, '')))).toMatch(/there may be more/)
  })

  it('says what is unknown, and links nowhere but to the web', () => {
    const odd = whole(markdown(evidenceReport(oddCheck(), '')))
    expect(odd).toContain('- Date: date unknown')
    expect(odd).not.toMatch(/javascript|secret/)
  })

  it('holds two thousand passages of fifty sources', () => {
    expect(whole(markdown(evidenceReport(largeCheck(), ''))).match(/^### /gm)).toHaveLength(2000)
  })
})
