import { describe, expect } from 'vitest'
import { test } from './test'

describe('the library', () => {
  test('takes the page from the popup and gives it back', async ({ browser, site }) => {
    const page = await browser.open(site.unrelated)
    const popup = await browser.clickAction(page)
    await popup.click('button', 'Save this page')
    await popup.see('Saved in your library.')
    await popup.close()

    // Not told, but known: from the disk, by a background that was not there when it was saved.
    await browser.stopBackground()
    const again = await browser.clickAction(page)
    await again.see(/Saved on \w+ \d+, \d{4}\./)
    expect(await again.text()).not.toContain('Save this page')
    await again.click('button', 'Library')
    const library = await browser.extensionPage('/library.html')
    await library.see('1 article of your own')
    // The other tests find a library as it comes.
    await library.evaluate(() => chrome.runtime.sendMessage({ to: 'background', kind: 'removeArticles', ask: { keys: [1, 2, 3] } }))
  })
})

/** What the extension's own pages have, in Firefox too. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }
