import { describe, expect } from 'vitest'
import { MARKUP } from '../demo/hostile-pages'
import { test } from './test'

/** A reader is not kept waiting longer than this, whatever the page does. */
const AT_MOST = 2_000

describe('a page made to harm who reads it', () => {
  for (const name of ['shadowed-properties', 'deep', 'combining-marks']) {
    test(`is answered at once: ${name}`, async ({ browser, site }) => {
      const popup = await browser.clickAction(await browser.open(site.hostile(name)))
      await popup.see(/of this page is printed|This page is too large to read|could not be read/, AT_MOST)
    })
  }

  test('has its markup shown as the words it is', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.hostile('markup')))
    await popup.see(/of this page is printed/)
    await popup.click('button', /^Side by side with/)
    const compare = await browser.extensionPage('/compare.html')
    await compare.see(MARKUP)
    expect(await compare.evaluate(() => [document.title, document.images.length])).toEqual([expect.not.stringContaining('run'), 0])
  })
})
