import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mayClose } from '../tests/browser/connection'
import type { Browser } from '../tests/browser/driver'
import { launch } from '../tests/browser/launch'
import type { ColorScheme, Page } from '../tests/browser/page'
import { serveSite, type Site } from '../tests/demo/site'
import type { browser as api } from 'wxt/browser'
import { inEach, type Save } from './picture'
import { pictureFeeds } from './screenshot-feeds'
import { pictureCutOff, pictureLibrary } from './screenshot-library'
import { pictureStates } from './screenshot-states'

/** What the extension's own pages have. */
declare const chrome: typeof api

const SCHEMES: ColorScheme[] = ['light', 'dark', 'forced-colors']

/**
 * Every screen in Chromium, as PNG files in `folder`: each state, light, dark, forced colours, 320 px wide, and in Arabic. Those that
 * the README and the stores show go into `shop` too, in the size that stores ask for.
 */
export async function takeScreenshots(folder: string, shop: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const site = await serveSite()
  try {
    await inBrowser(undefined, async (browser) => {
      const save = savedIn(folder, '')
      await pictureStates(browser, site, folder, ['light', 'dark'], save)
      await screens(browser, site, save, SCHEMES)
      await shopWindow(browser, folder, shop)
    })
    await inBrowser('ar', async (browser) => {
      const save = savedIn(folder, '-arabic')
      await pictureStates(browser, site, folder, ['light'], save)
      await screens(browser, site, save, ['light'])
    })
  } finally {
    await site.close()
  }
}

function savedIn(folder: string, ending: string): Save {
  return async (name, page) => writeFile(join(folder, `${name}${ending}.png`), await page.screenshot())
}

async function inBrowser(language: string | undefined, work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launch('chromium', { language })
  await work(browser).finally(() => browser.close())
}

async function screens(browser: Browser, site: Site, save: Save, schemes: ColorScheme[]): Promise<void> {
  const article = await browser.open(site.article)
  const popup = await browser.clickAction(article)
  await popup.waitFor(() => document.querySelector('.foot') !== null)
  await inEach(schemes, popup, 'popup', save)
  await popup.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
  await popup.evaluate(() => document.querySelector('.sources')?.scrollIntoView({ behavior: 'instant' }))
  await save('popup-sources', popup)

  await article.waitFor(() => CSS.highlights.size > 0)
  await article.click('button', 'No')
  await article.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
    const tops = ranges.map((range) => scrollY + range.getBoundingClientRect().top).toSorted((a, b) => a - b)
    scrollTo({ top: (tops[Math.floor(tops.length / 2)] ?? 0) - innerHeight / 2, behavior: 'instant' })
  })
  await inEach(schemes, article, 'page', save)

  // The panel itself: a page in a tab that nobody looks at is not painted.
  const again = await browser.clickAction(article)
  await again.waitFor(() => document.querySelector('.foot') !== null)
  const { x, y } = await again.evaluate(() => document.querySelector('.open-panel')?.getBoundingClientRect() ?? new DOMRect())
  // A real click: without one no panel opens.
  await again.wire.clickAt(x + 10, y + 10)
  const panel = await browser.extensionPage('/sidepanel.html')
  await panel.resize(320, 900)
  await panel.waitFor(() => document.querySelector('.foot') !== null)
  await inEach(schemes, panel, 'panel-320', save)
  await panel.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
  await save('panel-320-open', panel)
  await panel.resize(400, 3600)
  await save('panel-whole', panel)

  // A picture of the page takes the focus from the popup, which closes.
  const third = await browser.clickAction(article)
  await third.waitFor(() => document.querySelector('.foot') !== null)
  await mayClose(third.evaluate(() => document.querySelector<HTMLElement>('.sources .button')?.click()))
  const compare = await browser.extensionPage('/compare.html')
  await compare.waitFor(() => document.querySelector('.columns') !== null)
  // The panel beside it takes a third of the window.
  await compare.resize(1280, 800)
  await compare.press('n')
  await inEach(schemes, compare, 'side-by-side', save)
  for (const view of ['all-siblings', 'facts']) {
    await compare.press('v')
    await inEach(schemes, compare, view, save)
  }

  for (const [name, see] of [['options', '.options'], ['welcome', '.demo-headline']] as const) {
    const own = await openPage(browser, compare, `/${name}.html`)
    await own.waitFor((selector) => document.querySelector(selector) !== null, see)
    await inEach(schemes, own, name, save)
    await own.resize(320, 900)
    await inEach(['light'], own, `${name}-320`, save)
  }
  await pictureFeeds(await openPage(browser, compare, '/library.html'), site, schemes, save)
  await pictureLibrary(await openPage(browser, compare, '/library.html'), schemes, save)
  await pictureCutOff(await openPage(browser, compare, '/library.html'), schemes, save)
  await browser.closeTabs()
}

/** What the stores show: 1280 by 800. */
async function shopWindow(browser: Browser, folder: string, shop: string): Promise<void> {
  const picture = async (name: string) => `data:image/png;base64,${(await readFile(join(folder, `${name}.png`))).toString('base64')}`
  const wide = async (body: string, to: string) => {
    const page = await browser.open('about:blank#')
    await page.evaluate((html) => {
      document.body.innerHTML = html
      document.documentElement.style.overflow = 'hidden'
    }, body)
    await page.resize(1280, 800)
    await page.waitFor(() => [...document.images].every(({ complete }) => complete))
    await writeFile(join(shop, to), await page.screenshot())
  }
  const beside = 'position: absolute; right: 56px; top: 28px; border: 1px solid #b9b7b1; box-shadow: 0 10px 32px #0005'
  await wide(`<img src="${await picture('page')}" style="position: absolute; left: 0; top: 0"><img src="${await picture('popup')}" style="${beside}">`, 'crossread.png')
  await wide(`<img src="${await picture('side-by-side')}" style="position: absolute; left: 0; top: 0">`, 'side-by-side.png')
  await wide(`<img src="${await picture('all-siblings')}" style="position: absolute; left: 0; top: 0">`, 'all-siblings.png')
}

/** A page of the extension in a tab of its own, opened by another one. */
async function openPage(browser: Browser, from: Page, path: string): Promise<Page> {
  await from.evaluate((to) => void chrome.tabs.create({ url: chrome.runtime.getURL(to as '/popup.html') }), path)
  return browser.extensionPage(path)
}
