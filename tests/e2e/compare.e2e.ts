import { describe, expect } from 'vitest'
import type { Browser } from '../browser/driver'
import type { Page } from '../browser/page'
import type { Site } from '../demo/site'
import { test } from './test'

/** Opens the side-by-side view as a reader does: from the popup, with the article called so. */
async function openCompare(browser: Browser, site: Site, title: string): Promise<Page> {
  const popup = await browser.clickAction(await browser.open(site.article))
  await popup.see(title)
  const name = await popup.evaluate((wanted) => {
    const source = [...document.querySelectorAll('article')].find((each) => each.textContent.includes(wanted))
    return source?.querySelector('button')?.getAttribute('aria-label') ?? ''
  }, title)
  await popup.click('button', name)
  return browser.extensionPage('/compare.html')
}

describe('the side-by-side view', () => {
  test('opens from the popup with both texts, leaves out what the reader leaves out, and walks through the passages by key', async ({ browser, site }) => {
    const compare = await openCompare(browser, site, 'war of words over Syria')
    const text = await compare.see(/\d+ linked passages/)
    expect(text).toContain('More than 80 people were killed in what the U.S. has described as a nerve gas attack')
    expect(text).toContain('Trump ordered a cruise-missile strike Thursday on a Syrian airbase')
    // A link to the original opens a new tab that learns nothing.
    const links = await compare.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, target, rel }) => ({ href, target, rel })))
    expect(links).toContainEqual({ href: site.article, target: '_blank', rel: 'noopener noreferrer' })

    // Left out here and everywhere; the choice is kept.
    const passages = async () => Number(/(\d+) linked passage/.exec(await compare.see(/\d+ linked passage/))?.[1])
    const before = await passages()
    await compare.click('summary', 'Leave out…')
    await compare.click('checkbox', 'Quotations that both print')
    await compare.see(/Left out by your choice: \d passages/)
    const after = await passages()
    expect(after).toBeLessThan(before)
    expect(await compare.evaluate(() => [...document.querySelectorAll('.column')].map((column) => column.querySelectorAll('.passage-number').length))).toEqual([after, after])

    await compare.evaluate(() => location.reload())
    await compare.see(/Left out by your choice/)
    expect(await passages()).toBe(after)
    await compare.click('summary', /^Left out by your choice/)
    await compare.click('button', 'Leave nothing out')
    await compare.see(`${before} linked passages`)

    await compare.press('n')
    await compare.see(/Passage 1 of \d+/)
    await compare.press('n')
    await compare.see(/Passage 2 of \d+/)
    await compare.press('p')
    await compare.see(/Passage 1 of \d+/)

    // The passage the key leads to is in sight on both sides.
    await compare.waitFor(() => {
      const marks = [...document.querySelectorAll('[data-begins="0"]')].map((mark) => mark.getBoundingClientRect())
      return marks.length === 2 && marks.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
    })

    // The map of either text says which part of it is in view.
    const inView = () => compare.evaluate(() => [...document.querySelectorAll('.in-view')].map((mark) => mark.getBoundingClientRect()).map(({ top, height }) => ({ top, height })))
    const marks = await inView()
    expect(marks.map(({ height }) => height > 20 && height < 700)).toEqual([true, true])
    await compare.evaluate(() => {
      const scroller = document.querySelector('.scroller')
      // As a reader does, whose hand ends what the keys began.
      scroller?.dispatchEvent(new WheelEvent('wheel', { bubbles: true }))
      scroller?.scrollBy({ top: 1200, behavior: 'instant' })
    })
    await compare.waitFor((before) => (document.querySelector('.in-view')?.getBoundingClientRect().top ?? 0) > before, (marks[0]?.top ?? 0) + 50)
  })

  test('shows the page against all sources, and what is told differently, by keyboard alone', async ({ browser, site }) => {
    const compare = await openCompare(browser, site, 'war of words over Syria')
    await compare.see(/\d+ linked passages/)
    await compare.press('2')
    await compare.waitFor(() => document.querySelector('[data-side=there] .column-title')?.textContent.includes('Seeking to salvage ties'))

    await compare.press('v')
    const text = await compare.see(/Each passage of the page/)
    expect(text).toMatch(/Passage 1 of \d+/)
    await compare.press('n')
    await compare.press('n')
    expect(await compare.evaluate(() => document.activeElement?.textContent)).toMatch(/^Passage 2 of/)
    // Word under word: where the texts differ, both wordings begin at the same place.
    const columns = await compare.evaluate(() => {
      const lefts = [...document.querySelectorAll('.score-line')].map((line) =>
        [...line.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => Math.round(cell.getBoundingClientRect().left))),
      )
      return lefts.filter((line) => line.some((row) => row.length > 2))
    })
    expect(columns.length).toBeGreaterThan(2)
    for (const line of columns) for (const row of line) expect(row).toEqual(line[0])

    await compare.press('v')
    expect(await compare.see(/told differently/)).toMatch(/killed\s[^]*More than 80\s[^]*people were killed[^]*87\s/i)
    // A reload shows the same.
    await compare.evaluate(() => location.reload())
    await compare.see(/told differently/)
  })
})
