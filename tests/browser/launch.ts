import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { findBrowser } from '../../scripts/browsers.mjs'
import { launchChromium } from './chromium'
import type { Browser, BrowserName } from './driver'
import { launchFirefox } from './firefox'
import { inLanguage } from './in-language'

const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }

export interface Launch {
  headless?: boolean
  /** The extension speaks it, whatever the browser speaks. */
  language?: string
  /** A folder with another extension than the built one. */
  extension?: string
  /** A folder that stays, instead of a fresh one that goes. */
  profile?: string
}

/**
 * Starts a browser with the built extension in a fresh profile. Profiles live in the project's own output,
 * because a browser from a snap may not read the system's temporary folder.
 * @throws a sentence when the browser is not installed or does not start
 */
export async function launch(name: BrowserName, { headless = true, language, extension, profile }: Launch = {}): Promise<Browser> {
  const { label, executable } = findBrowser(name)
  if (!executable) throw new Error(`${label} was not found on this computer`)
  const built = resolve(extension ?? BUILDS[name])
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)({
    executable,
    extension: language === undefined ? built : await inLanguage(built, language),
    profile: profile ?? resolve('.output/profiles', randomUUID()),
    keepProfile: profile !== undefined,
    headless,
  })
  // The first-run page opens once, whenever it is ready: in the midst of a test it would take the focus from the page under test.
  if (extension === undefined) await (await browser.extensionPage('/welcome.html')).close()
  return browser
}
