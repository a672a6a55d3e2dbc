import { expect } from 'vitest'
import type { Page } from '../browser/page'
import { test } from './test'

/** More stops than any of our screens has before what is looked for. */
const MOST_STOPS = 60

/** Goes on with the Tab key until the focus is on what is called so; every stop on the way must be seen to have it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ') : ''
      const { top, bottom } = element.getBoundingClientRect()
      return {
        name: (element.getAttribute('aria-label') ?? (labels || element.textContent) ?? '').replace(/\s+/g, ' ').trim(),
        seen: element === document.body || (element.matches(':focus-visible') && bottom > 0 && top < innerHeight),
      }
    })
    expect(at).toMatchObject({ seen: true })
    if (at.name.startsWith(name)) return
  }
  throw new Error(`no ${name} was reached in ${MOST_STOPS} stops`)
}

test('a reader without a mouse gets from the answer to the passage on the page, and through both articles', async ({ browser, site }) => {
  const article = await browser.open(site.article)
  const popup = await browser.clickAction(article)
  await popup.see(/of this page is printed/)
  await article.waitFor(() => CSS.highlights.size > 0)
  await tabTo(popup, 'Leave out…')
  await popup.press('Enter')
  await tabTo(popup, 'Quotations that both print')
  await tabTo(popup, 'We [here only: consider')
  await popup.press('Enter')
  await article.waitFor(() => scrollY > 0)

  await tabTo(popup, 'Side by side with source 1')
  await popup.press('Enter')
  const compare = await browser.extensionPage('/compare.html')
  await compare.see(/linked passage/)
  await compare.press('n')
  await compare.see(/Passage 1 of/)
  const side = () => document.activeElement?.closest('.column')?.getAttribute('data-side')
  expect(await compare.evaluate(side)).toBe('here')
  await compare.press('Enter')
  await compare.waitFor(() => document.activeElement?.closest('.column')?.getAttribute('data-side') === 'there')
})
