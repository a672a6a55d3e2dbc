import { test } from './test'

test('a background that the browser has ended lets the open popup and the side-by-side view go on, and starts again with the next click', async ({ browser, site }) => {
  const page = await browser.open(site.article)
  const popup = await browser.clickAction(page)
  await page.waitFor(() => CSS.highlights.size > 0)
  await browser.stopBackground()
  await popup.click('checkbox', 'Highlight all on the page')
  await page.waitFor(() => CSS.highlights.size === 0)
  await browser.stopBackground()
  await popup.click('button', /^Side by side with/)
  await (await browser.extensionPage('/compare.html')).see(/linked passage/)
  await browser.stopBackground()
  await (await browser.clickAction(page)).see(/% of this page is printed/)
})
