import { inject, test as base } from 'vitest'
import type { Browser } from '../browser/driver'
import { launch } from '../browser/launch'
import { serveSite, type Site } from '../demo/site'

interface Started {
  /** The made-up paper. */
  site: Site
  /** The browser of the project, with the built extension; started once, its tabs closed after every test. */
  browser: Browser
}

/** A test of the built extension in a real browser. */
export const test = base.extend<Started & { running: Browser }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads from this pattern what a fixture needs
    async ({}, use) => {
      const site = await serveSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  running: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const browser = await launch(inject('browser'))
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  browser: async ({ running }, use) => {
    await use(running)
    await running.closeTabs()
  },
})
