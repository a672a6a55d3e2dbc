import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { findBrowser } from '../../scripts/browsers.mjs'
import { launchChromium } from './chromium'
import type { Browser, BrowserName } from './driver'
import { launchFirefox } from './firefox'

const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' }

/**
 * Starts a browser with the built extension in a fresh profile. Profiles live in the project's own output,
 * because a browser from a snap may not read the system's temporary folder.
 * @throws a sentence when the browser is not installed or does not start
 */
export async function launch(name: BrowserName, { headless = true } = {}): Promise<Browser> {
  const { label, executable } = findBrowser(name)
  if (!executable) throw new Error(`${label} was not found on this computer`)
  const options = { executable, extension: resolve(BUILDS[name]), profile: resolve('.output/profiles', randomUUID()), headless }
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options)
}
