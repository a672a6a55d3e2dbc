import { test } from './test'

const RESULT = /% of this page is printed/

test('a background that the browser has ended starts again with the next click, and lets the open popup and the side-by-side view go on', async ({ browser, site }) => {
  const page = await browser.open(site.article)
  await (await browser.clickAction(page)).see(RESULT)
  await browser.stopBackground()
  const popup = await browser.clickAction(page)
  await popup.see(RESULT)
  await page.waitFor(() => CSS.highlights.size > 0)

  await browser.stopBackground()
  await popup.click('checkbox', 'Highlight all on the page')
  await page.waitFor(() => CSS.highlights.size === 0)
  await browser.stopBackground()
  await popup.click('button', /^Side by side with/)
  await (await browser.extensionPage('/compare.html')).see(/linked passage/)
})
