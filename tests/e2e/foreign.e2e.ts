import { expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import type { Page } from '../browser/page'
import { largeCheck, oddCheck } from '../components/fixtures'
import type { Check } from '../../messages/contract'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

/** Puts a check in the place of what was found in the active tab, as if that had been found. */
async function put(own: Page, check: Check): Promise<void> {
  await own.evaluate(async (found) => {
    const [key = '', real] = Object.entries(await chrome.storage.session.get()).find(([each]) => each.startsWith('check:')) ?? []
    const { id, tabId, address } = real as { id: string; tabId: number; address: string }
    await chrome.storage.session.set({ [key]: { ...found, id, tabId, address } })
  }, check)
}

test('words without end, no title, right-to-left titles and two thousand passages fit into a narrow panel', async ({ browser, site }) => {
  const popup = await browser.clickAction(await browser.open(site.article))
  await popup.see(/of this page is printed/)
  await popup.evaluate(() => void chrome.tabs.create({ url: chrome.runtime.getURL('/sidepanel.html'), active: false }))
  const panel = await browser.extensionPage('/sidepanel.html')
  await panel.resize(320, 700)
  await panel.see(/of this page is printed/)
  const fits = () => document.documentElement.scrollWidth <= innerWidth
  const open = () => document.querySelectorAll('details').forEach((each) => (each.open = true))

  await put(panel, oddCheck())
  await panel.see('כותרת ארוכה בעברית')
  await panel.evaluate(open)
  expect(await panel.evaluate(fits)).toBe(true)
  const title = await panel.evaluate(() => [...document.querySelectorAll('.source-title')].map((each) => getComputedStyle(each).direction))
  expect(title[0]).toBe('rtl')

  await put(panel, largeCheck())
  await panel.see(/Show 8 more of 1,992/)
  expect(await panel.evaluate(fits)).toBe(true)
  expect(await panel.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1_000)
  await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.more')].at(-1)?.click())
  await panel.see(/Show 8 more of 1,984/)
})
