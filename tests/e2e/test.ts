import { inject, test as base } from 'vitest'
import type { Browser } from '../browser/driver'
import { launch } from '../browser/launch'
import { serveSite, type Site } from '../demo/site'

/** A test of the built extension in the browser of its project, on the made-up paper; both are started once a file. */
export const test = base.extend<{ site: Site; browser: Browser }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this pattern what a fixture needs
    async ({}, use) => {
      const site = await serveSite()
      await use(site)
      await site.close()
    },
    { scope: 'file' },
  ],
  browser: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await launch(inject('browser'))
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
})
