import type { ColorScheme, Page } from '../tests/browser/page'

/** Writes a picture of a page under a name. */
export type Save = (name: string, page: Page) => Promise<void>

/** A picture in each colour scheme, the scheme in its name; the page is light again then. */
export async function inEach(schemes: ColorScheme[], page: Page, name: string, save: Save): Promise<void> {
  for (const scheme of schemes) {
    await page.prefer(scheme)
    await save(scheme === 'light' ? name : `${name}-${scheme}`, page)
  }
  await page.prefer('light')
}
