import type axeCore from 'axe-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, inject } from 'vitest'
import type { ColorScheme, Page } from '../browser/page'
import { test } from './test'

/** Colours come from one style sheet for both browsers: the slower of the two looks at the markup alone, and at what is drawn in the views that compare. */
const isFirefox = inject('browser') === 'firefox'
const SCHEMES: ColorScheme[] = isFirefox ? ['light'] : ['light', 'dark', 'forced-colors']
const SCHEMES_TO_COMPARE: ColorScheme[] = isFirefox ? ['light', 'dark'] : SCHEMES

/** The rules whose answer another colour scheme can change: all others ask for the markup, which is one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong, one line each, in one scheme after the other. */
async function violations(page: Page, schemes: ColorScheme[] = SCHEMES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.run(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const found: string[] = []
  for (const scheme of schemes) {
    await page.prefer(scheme)
    found.push(...(await page.evaluate(violationsIn, scheme, scheme === 'light' ? null : COLOUR_RULES)))
  }
  return found
}

/** Runs inside the page. */
async function violationsIn(scheme: ColorScheme, rules: string[] | null): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore }
  const found = (await axe.run(rules === null ? {} : { runOnly: rules })).violations
  return found.map(({ id, help, nodes }) => `${scheme}: ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

describe('axe finds nothing wrong', () => {
  test('with the popup, in every colour scheme, with a result and without', async ({ browser, site }) => {
    for (const [address, text] of [[site.article, /of this page is printed[^]*Cite and export/], [site.frontPage, 'front page']] as const) {
      const popup = await browser.clickAction(await browser.open(address))
      await popup.see(text)
      await popup.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
      expect(await violations(popup)).toEqual([])
    }
  })

  test('with the three views that compare, in every colour scheme', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.click('button', /^Side by side with/)
    const compare = await browser.extensionPage('/compare.html')
    await compare.see(/linked passage/)
    await compare.press('n')
    expect(await violations(compare, SCHEMES_TO_COMPARE)).toEqual([])
    for (const [view, text] of [['all', 'Each passage of the page'], ['facts', 'told differently']] as const) {
      await compare.press('v')
      await compare.see(text)
      expect([view, await violations(compare, SCHEMES_TO_COMPARE)]).toEqual([view, []])
    }
  })

  test('with the options, the first-run page and the library', async ({ browser, site }) => {
    const own = await (await browser.clickAction(await browser.open(site.frontPage))).url()
    for (const [path, text] of [['/options.html', 'Sensitivity'], ['/welcome.html', 'of this page is printed'], ['/library.html', 'Your library is empty.']] as const) {
      const page = await browser.open(new URL(path, own).href)
      await page.see(text)
      expect([path, await violations(page)]).toEqual([path, []])
    }
  })
})
