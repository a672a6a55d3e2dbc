import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import type { Page } from '../browser/page'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

const RESULT = /of this page is printed/
const shareOf = (text: string) => Number(/(\d+)% of this page is printed/.exec(text)?.[1])
const highlighted = (page: Page) => page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(String).join('\n'))

/** The badge and the menu entries as the browser has them, asked from a page of the extension. */
async function shown(popup: Page) {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const [badge, title] = await Promise.all([chrome.action.getBadgeText({ tabId: tab?.id }), chrome.action.getTitle({ tabId: tab?.id })])
    return { badge: Number(badge), title }
  })
}

function hasMenu(own: Page): Promise<boolean> {
  return own.evaluate(() => chrome.contextMenus.update('check', {}).then(() => true, () => false))
}

describe('what a reader leaves out', () => {
  test('is left out of the sentence, the lists, the button and the page at once, stays left out, and comes back', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    const popup = await browser.clickAction(page)
    const share = shareOf(await popup.see(RESULT))
    await page.waitFor(() => CSS.highlights.size > 0)
    const before = await shown(popup)
    expect(before.title).toBe(`Crossread: ${before.badge} passages of this page also in 2 other articles`)
    expect(await highlighted(page)).toContain('We consider it of utmost importance')

    await popup.click('summary', 'Leave out…')
    await popup.click('checkbox', 'Quotations that both print')
    await popup.see(/Left out by your choice: \d passages/)
    expect(shareOf(await popup.text())).toBeLessThan(share)
    await page.waitFor(() => ![...CSS.highlights.values()].flatMap((highlight) => [...highlight]).join('\n').includes('We consider it of utmost importance'))
    await popup.waitFor(async (most) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return Number(await chrome.action.getBadgeText({ tabId: tab?.id })) < most
    }, before.badge)

    const again = await browser.clickAction(page)
    expect(await again.see(RESULT)).toMatch(/Left out by your choice/)
    await again.click('button', /^Leave out this outlet: source 2/)
    await again.see('1 other article')
    await again.click('summary', /^Left out by your choice/)
    await again.click('button', 'Leave nothing out')
    await again.see('2 other articles')
    expect(shareOf(await again.text())).toBe(share)
  })

  test('is the same choice in the options, where the menu is switched off and everything set back', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.see(RESULT)
    await popup.click('button', 'Options')
    const options = await browser.extensionPage('/options.html')
    await options.see('Sensitivity')
    expect(await hasMenu(options)).toBe(true)
    await options.click('checkbox', /^Offer “Find this paragraph elsewhere”/)
    await options.click('checkbox', 'Quotations that both print')
    await options.waitFor(() => chrome.contextMenus.update('check', {}).then(() => false, () => true))
    await expect.poll(() => options.evaluate(() => chrome.storage.local.get(['noise', 'contextMenu', 'backupAfter'])), { timeout: 10_000 }).toEqual({
      noise: { quotations: true, boilerplate: false, shortest: 0, outlets: [] },
      contextMenu: false,
    })
    await options.click('button', 'Forget all results now')
    await options.see('All results are forgotten.')
    expect(await options.evaluate(() => chrome.storage.session.get())).toEqual({})
    await options.click('button', 'Reset everything to the defaults')
    await options.waitFor(() => chrome.contextMenus.update('check', {}).then(() => true, () => false))
    await expect.poll(() => options.evaluate(() => chrome.storage.local.get()), { timeout: 10_000 }).toEqual({})
    const keys = await options.evaluate(() => [...document.querySelectorAll('.shortcuts kbd')].map((key) => key.textContent))
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(4)
  })
})
