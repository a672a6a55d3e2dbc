import { existsSync } from 'node:fs'
import { join } from 'node:path'
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

export interface Measured {
  series: Series[]
  /** Memory of the extension's own process, in MB: when everything sleeps, and right after a check; ours and that of the extension that does nothing. */
  memory: Record<'ours' | 'empty', { rest: number; checking: number }>
}

/**
 * Clicks the button of our extension and of one that does nothing, in turn, in two browsers that are otherwise idle.
 *
 * @param articles made articles that are in the reader's library; 0 for the built-in ones alone, asked on the demo page
 */
export async function measureClicks(name: BrowserName, clicks: number, articles: number): Promise<Measured> {
  const story = articles > 0 ? [await pageStory(libraryFolder(articles), articles)] : []
  const site = await serveSite(story)
  const address = site.more[0] ?? site.article
  const profile = join(KEPT, `${name}-${articles}-format-${FORMAT}`)
  const inWorker = articles > ARTICLES_IN_BACKGROUND
  const kept = name === 'chromium' && articles > 0 ? { profile } : {}
  const filled = existsSync(profile)
  const ours = await launch(name, kept)
  const empty = await launch(name, { extension: await emptyExtension(inWorker) })
  try {
    if (articles > 0 && !(filled && kept.profile)) await fillLibrary(ours, await originOf(ours, site.article), articles)
    const series: Series[] = []
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
      series.push(each)
    }
    return { series, memory: { ours: await memoryOf(ours, address), empty: await memoryOf(empty, address) } }
  } finally {
    await ours.close()
    await empty.close()
    await site.close()
  }
}

/** Roughly where an index becomes too large for the background. */
const ARTICLES_IN_BACKGROUND = 18_000

async function originOf(browser: Browser, address: string): Promise<string> {
  const popup = await browser.clickAction(await browser.open(address))
  const url = await popup.url()
  await browser.closeTabs()
  return url.slice(0, url.lastIndexOf('/'))
}

async function memoryOf(browser: Browser, address: string): Promise<{ rest: number; checking: number }> {
  const page = await browser.open(address)
  await browser.stopBackground()
  const rest = usageOf(browser.pid).extensionMemory
  await (await browser.clickAction(page)).see('of this page is printed')
  const checking = usageOf(browser.pid).extensionMemory
  await browser.closeTabs()
  return { rest, checking }
}
