import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { launchChromium } from '../tests/browser/chromium'
import { launch } from '../tests/browser/launch'
import { serveSite } from '../tests/demo/site'
import { findBrowser } from './browsers.mjs'

/** ms since a popup's page began to load: until all of the page was there, and until the browser first painted it. */
export type FrameSample = Record<'ours, loaded' | 'ours, painted' | 'empty, loaded' | 'empty, painted', number>

/** Clicks our button, the background stopped before, and that of an extension whose popup is one line of HTML, by turns. */
export async function measureFrames(clicks: number): Promise<FrameSample[]> {
  const site = await serveSite()
  const ours = await launch('chromium')
  const { executable } = findBrowser('chromium')
  const empty = await launchChromium({ executable: executable ?? '', extension: await emptyExtension(), profile: resolve('.output/profiles', randomUUID()), headless: true })
  try {
    const samples: FrameSample[] = []
    for (let click = 0; click <= clicks; click++) {
      const own = await frameOf(ours, site.article)
      const bare = await frameOf(empty, site.article)
      // The first popup of a browser's life is slower than all others.
      if (click > 0) samples.push({ 'ours, loaded': own.loaded, 'ours, painted': own.painted, 'empty, loaded': bare.loaded, 'empty, painted': bare.painted })
    }
    return samples
  } finally {
    await Promise.all([ours.close(), empty.close()])
    await site.close()
  }
}

async function emptyExtension(): Promise<string> {
  const folder = resolve('.output/empty-extension')
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } }))
  await writeFile(`${folder}/popup.html`, '<!doctype html><meta charset="utf-8"><title>Empty</title><p>One line.</p>')
  return folder
}

async function frameOf(browser: Awaited<ReturnType<typeof launch>>, address: string): Promise<{ loaded: number; painted: number }> {
  const page = await browser.open(address)
  await browser.stopBackground()
  const popup = await browser.clickAction(page)
  const frame = await popup.evaluate(
    () =>
      new Promise<{ loaded: number; painted: number }>((resolve) => {
        const look = () => {
          const [{ loadEventStart: loaded = 0 } = {}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
          const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
          if (loaded === 0 || painted === undefined) setTimeout(look, 10)
          else resolve({ loaded, painted })
        }
        look()
      }),
  )
  await browser.closeTabs()
  return frame
}
