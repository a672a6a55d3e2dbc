import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '../tests/browser/driver'
import type { ColorScheme, Page } from '../tests/browser/page'
import type { Site } from '../tests/demo/site'
import { inEach, type Save } from './picture'

/** Longer than the page is given to answer. */
const BUSY_MS = 7_000

/**
 * What the popup says where there is no result, or not yet. The add-on store is not among them: it cannot be had without a network,
 * and looks as the others do.
 */
export async function pictureStates(browser: Browser, site: Site, folder: string, schemes: ColorScheme[], save: Save): Promise<void> {
  const file = resolve(folder, 'article.html')
  await writeFile(file, '<!doctype html><title>A saved article</title><p>Its text.</p>')
  const popupOf = async (address: string) => settled(await browser.clickAction(await browser.open(address)))
  const extension = await (await popupOf(site.frontPage)).evaluate(() => location.origin)
  await browser.closeTabs()
  const places: [name: string, address: string][] = [
    ['front-page', site.frontPage],
    ['nothing-found', site.unrelated],
    ['browser-page', 'chrome://version'],
    ['extension-page', `${extension}/welcome.html`],
    ['pdf', `${site.origin}/minutes.pdf`],
    ['file', pathToFileURL(file).href],
  ]
  for (const [name, address] of places) {
    await inEach(schemes, await popupOf(address), `popup-${name}`, save)
    await browser.closeTabs()
  }
  await rm(join(folder, 'article.html'))

  const popup = await popupOf(site.article)
  await popup.evaluate(() => document.querySelector<HTMLElement>('.not-the-article button')?.click())
  await popup.waitFor(() => document.querySelector('.not-the-article p')?.textContent !== '')
  await popup.evaluate(() => document.querySelector('.not-the-article')?.scrollIntoView({ behavior: 'instant', block: 'center' }))
  await inEach(schemes, popup, 'popup-nothing-selected', save)
  await browser.closeTabs()

  // A page that does not answer: first it is waited for, then given up.
  const busy = await browser.open(site.article)
  await busy.evaluate((ms) => {
    setTimeout(() => {
      for (const until = Date.now() + ms; Date.now() < until; );
    })
  }, BUSY_MS)
  const waiting = await browser.clickAction(busy)
  await waiting.waitFor(() => document.querySelector('.lead h1') !== null && document.querySelector('.skeleton') !== null)
  await inEach(schemes, waiting, 'popup-working', save)
  await inEach(schemes, await settled(waiting), 'popup-failed', save)
  await browser.closeTabs()
}

async function settled(popup: Page): Promise<Page> {
  await popup.waitFor(() => document.querySelector('.foot') !== null)
  return popup
}
