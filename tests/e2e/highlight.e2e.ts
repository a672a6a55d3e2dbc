import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import type { Page } from '../browser/page'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

/** Everything of a page that a script of its own, or a reader, could see changed. */
function state(page: Page) {
  return page.evaluate(() => {
    const selection = getSelection()
    return {
      html: document.documentElement.outerHTML,
      doctype: document.doctype?.name,
      selected: selection?.toString(),
      anchor: selection?.anchorOffset,
      globals: Object.keys(globalThis).length,
    }
  })
}

function highlightedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())))
}

describe('highlights', () => {
  test('show the passages of all articles, of one, or none, are scrolled to, and leave the document byte for byte as it was', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body))
    const before = await state(page)

    const popup = await browser.clickAction(page)
    await page.waitFor(() => CSS.highlights.size > 0)
    expect((await highlightedTexts(page)).join('\n')).toContain('We consider it of utmost importance to prevent the risks of replay')
    expect(await state(page)).toEqual(before)

    await popup.click('checkbox', 'Highlight all on the page')
    await page.waitFor(() => CSS.highlights.size === 0)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    expect(await state(page)).toEqual(before)
    await popup.click('checkbox', /^Highlight the passages of source 2/)
    await page.waitFor(() => CSS.highlights.size > 0)

    expect(await page.evaluate(() => scrollY)).toBe(0)
    await popup.click('button', /^Only weeks ago, it appeared that Trump/)
    await page.waitFor(() => {
      const passage = [...document.querySelectorAll('p')].find((each) => each.textContent.startsWith('Only weeks ago'))
      const { top, bottom } = passage?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
      return scrollY > 0 && top < innerHeight && bottom > 0
    })
    expect(await state(page)).toEqual(before)
  })

  test('carry names that no page can know, and stay while its frames load, and go when the tab shows another page, as does the number on the button', async ({ browser, site }) => {
    const highlighted = async () => {
      const page = await browser.open(site.article)
      const popup = await browser.clickAction(page)
      await page.waitFor(() => CSS.highlights.size > 0)
      return { page, popup, names: await page.evaluate(() => [...CSS.highlights.keys()]) }
    }
    const first = await highlighted()
    const { page, popup, names } = await highlighted()
    expect(names.filter((name) => first.names.includes(name))).toEqual([])

    const tabId = await popup.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id)
    /** Waits for it: the button follows the tab, a moment later. */
    const badge = (wanted: string) => popup.waitFor(async (id, pattern) => new RegExp(pattern).test(await chrome.action.getBadgeText({ tabId: id })), tabId, wanted)
    await badge('^[1-9]')
    // A frame that loads, an advertisement say, is not another page. What nothing comes of has no end to wait for.
    await page.evaluate(async (address) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      for (const to of [address, `${address}?again`]) {
        frame.src = to
        await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }))
      }
    }, site.frontPage)
    await pause(300)
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    await badge('^[1-9]')

    await page.evaluate((address) => void (location.href = address), site.unrelated)
    await page.waitFor(() => document.readyState === 'complete' && location.pathname.startsWith('/local/'))
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await badge('^$')
    await page.evaluate(() => history.back())
    await page.waitFor((address) => document.readyState === 'complete' && location.href === address, site.article)
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })
})
