import type { browser as api } from 'wxt/browser'
import type { Article } from '../corpus/article'
import type { Timings } from '../messages/contract'
import { makeArticles } from '../tests/bench/made-articles'
import type { Browser, BrowserName } from '../tests/browser/driver'
import { launch } from '../tests/browser/launch'
import type { Page } from '../tests/browser/page'
import { serveSite } from '../tests/demo/site'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

/** Steps of one click in milliseconds, in their order; opening the corpus runs beside reading the page. */
export type ClickSample = Record<'until the popup runs' | 'its first frame' | 'inject' | 'extract' | 'open corpus' | 'match' | 'everything else' | 'total', number>

/**
 * Clicks the button on the demo page, each time with the background stopped before. The debugger that watches costs some of it.
 *
 * @param articles made articles that are in the reader's library
 */
export async function measureClicks(name: BrowserName, clicks: number, articles: number): Promise<ClickSample[]> {
  const site = await serveSite()
  const browser = await launch(name)
  try {
    if (articles > 0) await fillLibrary(browser, site.article, articles)
    const samples: ClickSample[] = []
    // The first click of a browser's life loads code that later ones find in memory: it is not what a reader meets every day.
    for (let click = 0; click <= clicks; click++) {
      const page = await browser.open(site.article)
      const sample = await measureClick(browser, page)
      if (click > 0) samples.push(sample)
      await browser.closeTabs()
    }
    return samples
  } finally {
    await browser.close()
    await site.close()
  }
}

const ARTICLES_A_MESSAGE = 250

/** As an import does it: in batches, each on disk before the next is sent. */
async function fillLibrary(browser: Browser, address: string, articles: number): Promise<void> {
  const popup = await browser.clickAction(await browser.open(address))
  const page = await browser.open((await popup.url()).replace('popup.html', 'compare.html'))
  const add = (batch: Article[]) => page.evaluate((each) => chrome.runtime.sendMessage({ to: 'background', kind: 'addArticles', ask: { articles: each } }), batch)
  let batch: Article[] = []
  for (const article of makeArticles(articles)) {
    if (batch.push(article) < ARTICLES_A_MESSAGE) continue
    await add(batch)
    batch = []
  }
  await add(batch)
  const sizeOf = () => page.evaluate(() => chrome.runtime.sendMessage({ to: 'background', kind: 'librarySize', ask: {} }))
  const { answer } = (await sizeOf()) as { answer: { articles: number; indexBytes: number } }
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
  console.log(`${answer.articles} articles in the library: ${answer.indexBytes} bytes of index, ${usage} bytes in all`)
  // The last compaction goes on behind the answers.
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  await browser.closeTabs()
}

async function measureClick(browser: Browser, page: Page): Promise<ClickSample> {
  await browser.stopBackground()
  const clicked = performance.timeOrigin + performance.now()
  const popup = await browser.clickAction(page)
  const { started, firstFrame, painted } = await popup.evaluate(answerPainted)
  const { inject, extract, open, match } = await popup.evaluate(timingsOfCheck)
  const opening = started - clicked
  const total = painted - clicked
  return {
    'until the popup runs': opening,
    'its first frame': firstFrame,
    inject,
    extract,
    'open corpus': open,
    match,
    'everything else': total - opening - firstFrame - inject - Math.max(extract, open) - match,
    total,
  }
}

/** When this page began to load, and when the frame after the one with the answer in it began, since 1970; between them the first frame, since the start. */
function answerPainted(): Promise<{ started: number; firstFrame: number; painted: number }> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.body?.innerText.includes('of this page is printed')) return requestAnimationFrame(look)
      return requestAnimationFrame(() => {
        const firstFrame = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
        resolve({ started: performance.timeOrigin, firstFrame, painted: performance.timeOrigin + performance.now() })
      })
    }
    look()
  })
}

/** The background keeps the check of the tab, with its timings, in the session's memory. */
async function timingsOfCheck(): Promise<Timings> {
  const stored = await chrome.storage.session.get<Record<string, { timings: Timings }>>()
  return Object.entries(stored).find(([key]) => key.startsWith('check:'))?.[1].timings ?? Promise.reject(new Error('no check was stored'))
}
