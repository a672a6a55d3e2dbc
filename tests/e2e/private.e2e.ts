import { expect } from 'vitest'
import { test } from './test'

test('nothing is asked of any network but the pages the reader opened, and no page can reach into the extension to learn that it is there', async ({ browser, site }) => {
  const page = await browser.open(site.article)
  const asked = await browser.requests()
  expect(asked).toContain(site.article)

  const popup = await browser.clickAction(page)
  await page.waitFor(() => CSS.highlights.size > 0)
  await popup.click('button', /^Only weeks ago/)
  const origin = await popup.evaluate(() => location.origin)
  await popup.click('button', /^Side by side with/)
  const compare = await browser.extensionPage('/compare.html')
  await compare.see(/linked passage/)
  await compare.press('n')
  await browser.clickAction(await browser.open(site.unrelated))

  // From the browser's start, installing included; and what the reader opened is not fetched a second time.
  const requests = await browser.requests()
  expect(requests.filter((url) => !site.serves(url))).toEqual([])
  expect(requests.slice(asked.length).filter((url) => url === site.article)).toEqual([])

  const files = ['/popup.html', '/page.js', '/icons/16.png', '/manifest.json']
  const reached = await page.evaluate(
    (addresses) => Promise.all(addresses.map((address) => fetch(address).then(() => true, () => false))),
    files.map((file) => origin + file),
  )
  expect(reached).toEqual(files.map(() => false))
})
