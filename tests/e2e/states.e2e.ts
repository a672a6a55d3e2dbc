import { describe, expect, inject } from 'vitest'
import { test } from './test'

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

  test('says of a page of the browser, and of one of an extension, that it may not be read', async ({ browser }) => {
    const popup = await browser.clickAction(await browser.open(inject('browser') === 'firefox' ? 'about:support' : 'chrome://version'))
    await popup.see('This is a page of the browser itself.')
    const own = new URL('/welcome.html', await popup.url()).href
    await (await browser.clickAction(await browser.open(own))).see('This page belongs to an extension.')
  })

  test('says of a PDF and of a file why they cannot be read', async ({ browser, site }) => {
    await (await browser.clickAction(await browser.open(`${site.origin}/minutes.pdf`))).see('This is a PDF, which Crossread cannot read.')
    await (await browser.clickAction(await browser.open(new URL('../demo/site/icon.svg', import.meta.url).href))).see('This is a file on your machine')
  })
})
