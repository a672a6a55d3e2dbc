import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { emptyExtension } from '../tests/bench/clicks/empty-extension'
import { fillLibrary } from '../tests/bench/clicks/fill-library'
import { KEPT, libraryFolder } from '../tests/bench/clicks/library-folder'
import { oneClick, type Click } from '../tests/bench/clicks/one-click'
import { forgetFiles } from '../tests/bench/clicks/page-cache'
import { pageStory } from '../tests/bench/clicks/page-story'
import { usageOf } from '../tests/bench/clicks/process-usage'
import { FORMAT } from '../corpus/index/segment'
import type { Browser, BrowserName } from '../tests/browser/driver'
import { launch } from '../tests/browser/launch'
import { serveSite } from '../tests/demo/site'

/** How a series of clicks finds the browser. */
export const STATES = {
  /** As a reader meets it after half a minute of reading. */
  'background asleep': (browser: Browser) => browser.stopBackground(),
  /** As after the browser's start. */
  'all closed': (browser: Browser) => browser.stopBackground({ documents: true }),
  'background asleep, page cache dropped': async (browser: Browser, profile: string) => {
    await browser.stopBackground()
    forgetFiles(profile)
  },
} as const satisfies Record<string, (browser: Browser, profile: string) => Promise<void>>

export interface Series {
  state: keyof typeof STATES
  ours: Click[]
  /** The same of an extension that does nothing, in the same minutes. */
  empty: Click[]
}

/** Memory of an extension's own process, in MB: half a minute after the background fell asleep, and right after a check. */
interface Memory {
  rest: number
  checking: number
}

/**
 * Clicks the button of our extension and of one that does nothing, in turn, in two browsers that are otherwise idle.
 *
 * @param articles made articles that are in the reader's library; 0 for the built-in ones alone, asked on the demo page
 * @param onSeries called with each series once it is done
 * @returns memory of our extension and of the one that does nothing; null in Firefox, whose processes do not tell
 */
export async function measureClicks(
  name: BrowserName, clicks: number, articles: number, onSeries: (series: Series) => void,
): Promise<Record<'ours' | 'empty', Memory> | null> {
  const story = articles > 0 ? [await pageStory(libraryFolder(articles), articles)] : []
  const site = await serveSite(story)
  const address = site.more[0] ?? site.article
  const profile = join(KEPT, `${name}-${articles}-format-${FORMAT}-${idOfThisPlace()}`)
  const kept = name === 'chromium' ? { profile } : {}
  const filled = existsSync(profile)
  const ours = await launch(name, kept)
  const empty = await launch(name, { extension: await emptyExtension() })
  try {
    if (articles > 0 && !(filled && kept.profile)) await fillLibrary(ours, await originOf(ours, site.article), articles)
    for (const state of Object.keys(STATES) as (keyof typeof STATES)[]) {
      if (name === 'firefox' && state !== 'background asleep') continue
      const each: Series = { state, ours: [], empty: [] }
      // The first click of a browser's life loads code that later ones find in memory: it is not what a reader meets every day.
      for (let click = 0; click <= clicks; click++) {
        for (const [kind, browser] of [['ours', ours], ['empty', empty]] as const) {
          const sample = await oneClick(browser, address, () => STATES[state](browser, profile))
          if (click > 0) each[kind].push(sample)
        }
      }
      onSeries(each)
    }
    return name === 'firefox' ? null : { ours: await memoryOf(ours, address), empty: await memoryOf(empty, address) }
  } finally {
    await ours.close()
    await empty.close()
    await site.close()
  }
}

/** An extension that is loaded unpacked has its id by where it lies: its data are not found from another place. */
function idOfThisPlace(): string {
  return createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)
}

async function originOf(browser: Browser, address: string): Promise<string> {
  const popup = await browser.clickAction(await browser.open(address))
  const url = await popup.url()
  await browser.closeTabs()
  return url.slice(0, url.lastIndexOf('/'))
}

async function memoryOf(browser: Browser, address: string): Promise<Memory> {
  const page = await browser.open(address)
  await browser.stopBackground()
  // By then the browser has tidied up what is no longer used.
  await pause(35_000)
  const rest = usageOf(browser.pid).extensionMemory
  await (await browser.clickAction(page)).see('of this page is printed')
  const checking = usageOf(browser.pid).extensionMemory
  await browser.closeTabs()
  return { rest, checking }
}
