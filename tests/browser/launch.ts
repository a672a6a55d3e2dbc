import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { findBrowser } from '../../scripts/browsers.mjs'
import { launchChromium } from './chromium'
import type { Browser, BrowserName } from './driver'
import { launchFirefox } from './firefox'
import { inLanguage } from './in-language'

const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }

/**
 * Starts a browser with the built extension in a fresh profile. Profiles live in the project's own output,
 * because a browser from a snap may not read the system's temporary folder.
 * `language`: the extension speaks it, whatever the browser speaks.
 * @throws a sentence when the browser is not installed or does not start
 */
export async function launch(name: BrowserName, { headless = true, language }: { headless?: boolean; language?: string } = {}): Promise<Browser> {
  const { label, executable } = findBrowser(name)
  if (!executable) throw new Error(`${label} was not found on this computer`)
  const options = { executable, extension: language === undefined ? resolve(BUILDS[name]) : await inLanguage(resolve(BUILDS[name]), language), profile: resolve('.output/profiles', randomUUID()), headless }
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options))
  // The first-run page opens once, whenever it is ready: in the midst of a test it would take the focus from the page under test.
  const welcome = await browser.extensionPage('/welcome.html')
  await welcome.close()
  return browser
}
