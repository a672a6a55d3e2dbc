import { typeInto } from '../tests/browser/fill-in'
import type { ColorScheme, Page } from '../tests/browser/page'
import type { Site } from '../tests/demo/site'
import { inEach, type Save } from './picture'

/** Subscriptions on the library page: a feed whose articles stand on another site, and what it brings. Leaves the page as it was. */
export async function pictureFeeds(library: Page, site: Site, schemes: ColorScheme[], save: Save): Promise<void> {
  const press = (selector: string) => library.evaluate((where) => document.querySelector<HTMLElement>(where)?.click(), selector)
  const kept = (articles: number) => library.waitFor((count) => document.querySelectorAll('.articles li').length === count, articles)
  await library.waitFor(() => document.querySelector('#feed-address') !== null)
  await typeInto(library, '#feed-address', site.feed)
  const button = (await library.evaluate(() => document.querySelector('.feed-address button')?.textContent)) ?? ''
  await library.click('button', button)
  await library.waitFor(() => document.querySelector('.subscriptions .button') !== null)
  await kept(1)
  await inEach(schemes, library, 'library-feeds', save)
  await library.resize(320, 900)
  await inEach(['light'], library, 'library-feeds-320', save)
  await library.resize(1280, 800)
  await press('.subscriptions .quiet-button')
  await library.waitFor(() => document.querySelector('.subscriptions') === null)
  await press('.articles .quiet-button')
  await kept(0)
}
