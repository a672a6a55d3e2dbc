import { describe } from 'vitest'
import { test } from './test'

const RESULT = /% of this page is printed/

describe('a background that the browser has ended', () => {
  test('starts again with the next click', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    await (await browser.clickAction(page)).see(RESULT)
    await browser.stopBackground()
    await (await browser.clickAction(page)).see(RESULT)
  })

  test('leaves the open popup and the side-by-side view able to go on', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    const popup = await browser.clickAction(page)
    await page.waitFor(() => CSS.highlights.size > 0)
    await browser.stopBackground()
    await popup.click('checkbox', 'Highlight all on the page')
    await page.waitFor(() => CSS.highlights.size === 0)
    await browser.stopBackground()
    await popup.click('button', /^Side by side with/)
    await (await browser.extensionPage('/compare.html')).see(/linked passage/)
  })
})
