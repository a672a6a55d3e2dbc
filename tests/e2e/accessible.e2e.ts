import type axeCore from 'axe-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, inject } from 'vitest'
import type { browser as api } from 'wxt/browser'
import type { ColorScheme, Page } from '../browser/page'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

/** Colours come from one style sheet for both browsers: the slower of the two looks at the markup alone, and at what is drawn in the views that compare. */
const isFirefox = inject('browser') === 'firefox'
const SCHEMES: ColorScheme[] = isFirefox ? ['light'] : ['light', 'dark', 'forced-colors']
const SCHEMES_TO_COMPARE: ColorScheme[] = isFirefox ? ['light', 'dark'] : SCHEMES

/** What axe finds wrong, one line each. */
async function violations(page: Page, scheme: ColorScheme): Promise<string[]> {
  await page.prefer(scheme)
  await page.run(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async (inScheme) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore }
    const found = (await axe.run()).violations
    return found.map(({ id, help, nodes }) => `${inScheme}: ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, scheme)
}

describe('axe finds nothing wrong', () => {
  test('with the popup, in every colour scheme, with a result and without', async ({ browser, site }) => {
    for (const [address, text] of [[site.article, 'of this page is printed'], [site.frontPage, 'front page']] as const) {
      const popup = await browser.clickAction(await browser.open(address))
      await popup.see(text)
      await popup.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
      for (const scheme of SCHEMES) expect(await violations(popup, scheme)).toEqual([])
    }
  })

  test('with the three views that compare, in every colour scheme', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.click('button', /^Side by side with/)
    const compare = await browser.extensionPage('/compare.html')
    await compare.see(/linked passage/)
    await compare.press('n')
    for (const scheme of SCHEMES_TO_COMPARE) expect(await violations(compare, scheme)).toEqual([])
    for (const [view, text] of [['all', 'Each passage of the page'], ['facts', 'told differently']] as const) {
      await compare.press('v')
      await compare.see(text)
      for (const scheme of SCHEMES_TO_COMPARE) expect([view, await violations(compare, scheme)]).toEqual([view, []])
    }
  })

  test('with the options, the first-run page and the library', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.see('of this page is printed')
    for (const [path, text] of [['/options.html', 'Sensitivity'], ['/welcome.html', 'of this page is printed'], ['/library.html', 'Your library is empty.']] as const) {
      // Behind the others: a tab that comes to the front closes the popup, which could not answer any more.
      await popup.evaluate((to) => void chrome.tabs.create({ url: chrome.runtime.getURL(to), active: false }), path)
      const own = await browser.extensionPage(path)
      await own.see(text)
      for (const scheme of SCHEMES) expect(await violations(own, scheme)).toEqual([])
    }
  })
})
