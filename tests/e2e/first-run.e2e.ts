import { describe, expect, inject } from 'vitest'
import type { browser as api } from 'wxt/browser'
import { launch } from '../browser/launch'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

describe('the first-run page', () => {
  test('shows a real result on one screen, with no network', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.unrelated))
    await popup.see('None of the 5 articles')
    const asked = await browser.requests()
    // It opened once, on install; every test's browser waits for that and closes it.
    await popup.evaluate(() => void chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html'), active: false }))
    const welcome = await browser.extensionPage('/welcome.html')
    expect(await welcome.see(/\d+% of this page is printed in 2 other articles/)).toContain('such steps')
    expect(await welcome.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    expect(await browser.requests()).toEqual(asked)
  })
})

// A browser of another language is another browser: once is enough.
describe.runIf(inject('browser') === 'chromium')('in Arabic', () => {
  test('every screen runs from right to left and says so', async ({ site }) => {
    const browser = await launch('chromium', { language: 'ar' })
    try {
      const popup = await browser.clickAction(await browser.open(site.article))
      await popup.see('من هذه الصفحة منشور أيضًا في مقالين آخرين')
      expect(await popup.evaluate(() => chrome.action.getTitle({}))).toBe('Crossread: من نشر هذا أيضًا؟')
      const pages = [popup]
      for (const path of ['/sidepanel.html', '/options.html', '/welcome.html'] as const) {
        await popup.evaluate((to) => void chrome.tabs.create({ url: chrome.runtime.getURL(to), active: false }), path)
        pages.push(await browser.extensionPage(path))
      }
      for (const page of pages) {
        await page.waitFor(() => document.querySelector('main') !== null)
        expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl'])
        // No popup can be made narrower than it is.
        if (page !== popup) await page.resize(320, 700)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      }
    } finally {
      await browser.close()
    }
  })
})
