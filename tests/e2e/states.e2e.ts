import { describe, expect, inject } from 'vitest'
import { test } from './test'

/** A reader is not kept waiting longer than this, whatever the page does. */
const AT_MOST = 2_000

describe('a click on a page without a result', () => {
  test('says of a front page that it is no article', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.frontPage))
    await popup.see('This looks like a front page, not an article.')
  })

  test('says how many articles were searched in vain', async ({ browser, site }) => {
    const page = await browser.open(site.unrelated)
    const popup = await browser.clickAction(page)
    await popup.see('None of the 5 articles searched prints a passage of this page.')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  test('says of a page of the browser that no extension may read it', async ({ browser }) => {
    const popup = await browser.clickAction(await browser.open(inject('browser') === 'firefox' ? 'about:support' : 'chrome://version'))
    await popup.see('This is a page of the browser itself.')
  })

  test('reads a story out of a form that hangs a trusting parser, at once', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.hanging))
    await popup.see(/% of this page is printed/, AT_MOST)
  })
})
