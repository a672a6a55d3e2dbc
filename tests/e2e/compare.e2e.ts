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
  test('opens from the popup with both texts, and walks through the passages by key', async ({ browser, site }) => {
    const compare = await openCompare(browser, site, 'war of words over Syria')
    const text = await compare.see(/\d+ linked passages/)
    expect(text).toContain('More than 80 people were killed in what the U.S. has described as a nerve gas attack')
    expect(text).toContain('Trump ordered a cruise-missile strike Thursday on a Syrian airbase')

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
  })

  test('links to the original, in a new tab that learns nothing', async ({ browser, site }) => {
    const compare = await openCompare(browser, site, 'war of words over Syria')
    await compare.see(/\d+ linked passages/)
    const links = await compare.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, target, rel }) => ({ href, target, rel })),
    )
    expect(links).toContainEqual({ href: site.article, target: '_blank', rel: 'noopener noreferrer' })
  })
})
