import type { browser as api } from 'wxt/browser'
import type { Check } from '../messages/contract'
import { LARGE_REPORTS, type LargeReport, makeLargeReport, PARAGRAPHS_OF } from '../tests/bench/large-reports'
import { serveLargePage } from '../tests/bench/serve-large-page'
import type { Browser } from '../tests/browser/driver'
import { launch } from '../tests/browser/launch'
import type { Page } from '../tests/browser/page'

/** What the extension's own pages have. */
declare const chrome: typeof api

/** One thing that a reader does with a view: until nothing changes any more, and the longest task of the page on the way, ms. */
export interface ViewSample {
  report: LargeReport
  view: string
  does: string
  settled: number
  /** On the clock, and as the processor counted it. */
  longest: number
  longestCpu: number
}

/** Opens every view over large reports in Chromium, and uses it as its reader does, `runs` times. */
export async function measureViews(runs: number, reports: readonly LargeReport[] = LARGE_REPORTS): Promise<ViewSample[]> {
  const samples: ViewSample[] = []
  for (const report of reports) {
    const site = await serveLargePage(PARAGRAPHS_OF[report])
    const browser = await launch('chromium')
    const measure = measureIn(browser, (sample) => samples.push({ report, ...sample }))
    try {
      for (let run = 0; run < runs; run++) {
        const article = await browser.open(site.address)
        const { popup, check } = await storeLargeReport(browser, article, report)
        const address = (await popup.url()).replace(/popup\.html.*/, `compare.html?check=${check.id}`)
        await measurePanel(measure, browser, popup, article)
        await measureCompare(measure, browser, address)
        // At last, since the page answers in the end, and what was found in it takes the made report's place.
        await measurePopup(measure, browser, article, site)
        await browser.closeTabs()
      }
    } finally {
      await browser.close()
      await site.close()
    }
  }
  return samples
}

/** `act` runs in the page. */
type Measure = (view: string, does: string, page: Page, act: () => void | Promise<void>) => Promise<void>

function measureIn(browser: Browser, add: (sample: Omit<ViewSample, 'report'>) => void): Measure & { traced: Traced } {
  const traced: Traced = async (view, does, work) => {
    if (!browser.tasks) throw new Error('only Chromium tells its tasks')
    const started = performance.timeOrigin + performance.now()
    let ended = started
    const tasks = await browser.tasks(async () => {
      const page = await work()
      ended = await page.evaluate(rested)
      return page
    })
    const longest = (of: 'clock' | 'cpu') => Math.max(...tasks.map((task) => task[of]))
    add({ view, does, settled: ended - started, longest: longest('clock'), longestCpu: longest('cpu') })
  }
  const measure: Measure = (view, does, page, act) =>
    traced(view, does, async () => {
      await page.evaluate(act)
      return page
    })
  return Object.assign(measure, { traced })
}

type Traced = (view: string, does: string, work: () => Promise<Page>) => Promise<void>

/** Has the page checked, so that its script knows its text, and puts a made report in the place of what was found. */
async function storeLargeReport(browser: Browser, article: Page, report: LargeReport): Promise<{ popup: Page; check: Check }> {
  const popup = await browser.clickAction(article)
  await popup.waitFor(() => document.querySelector('.lead h1') !== null && document.querySelector('.skeleton') === null)
  const stored = await popup.evaluate(async () => Object.values(await chrome.storage.session.get()).find((value) => typeof value === 'object' && value !== null && 'report' in value) as Check)
  const made = makeLargeReport(report, stored.page)
  const check = { ...stored, ...made }
  await popup.evaluate((each, shown) => chrome.storage.session.set({ [`check:${each.tabId}`]: each, [`shown:${each.tabId}`]: shown }), check, made.siblings.map(({ id }) => id))
  return { popup, check }
}

async function measurePanel(measure: Measure & { traced: Traced }, browser: Browser, popup: Page, article: Page): Promise<void> {
  await popup.click('button', 'Open in side panel')
  const panel = await browser.extensionPage('/sidepanel.html')
  await panel.waitFor(() => document.querySelector('.sources') !== null)
  await panel.evaluate(rested)
  await measure.traced('panel', 'opens', async () => {
    await openAgain(panel, '.sources')
    return panel
  })
  await measure('panel', 'shows more of each list', panel, () => document.querySelectorAll<HTMLElement>('.more').forEach((more) => more.click()))
  await measure('panel', 'scrolls', panel, scrollThrough)
  await panel.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
  await panel.evaluate(rested)
  await measure('panel', 'slider moves', panel, moveSlider)
  await measure('panel', 'quotations left out', panel, () => document.querySelector<HTMLElement>('.noise-controls input[type=checkbox]')?.click())
  await measure('panel', 'nothing left out', panel, () => document.querySelector<HTMLElement>('.noise-controls > .button')?.click())

  await measure.traced('page', 'highlights go', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.top .toggle input')?.click())
    await article.waitFor(() => CSS.highlights.size === 0)
    return article
  })
  await measure.traced('page', 'highlights come', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.top .toggle input')?.click())
    await article.waitFor(() => CSS.highlights.size > 0)
    return article
  })
  await measure('page', 'scrolls, the panel following', article, scrollThrough)
  await panel.close()
}

/** The popup shows what is known of the page as long as the page does not answer. */
async function measurePopup({ traced }: { traced: Traced }, browser: Browser, article: Page, site: { hold(): void; release(): void }): Promise<void> {
  site.hold()
  await article.evaluate(() => {
    const request = new XMLHttpRequest()
    request.open('GET', '/hold', false)
    setTimeout(() => request.send())
  })
  let popup: Page | undefined
  await traced('popup', 'opens', async () => {
    popup = await browser.clickAction(article)
    await popup.waitFor(() => document.querySelector('.sources') !== null)
    return popup
  })
  await traced('popup', 'scrolls', async () => {
    await popup?.evaluate(scrollThrough)
    return popup as Page
  })
  site.release()
  await popup?.close()
}

async function measureCompare(measure: Measure & { traced: Traced }, browser: Browser, address: string): Promise<void> {
  const compare = await browser.open(address)
  await measure.traced('side by side', 'opens', async () => {
    await openAgain(compare, '.columns')
    return compare
  })
  await measure('side by side', 'scrolls', compare, scrollThrough)
  await measure('side by side', 'twenty passages on', compare, async () => {
    for (let press = 0; press < 20; press++) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  await measure('side by side', 'next source and back', compare, async () => {
    for (const key of ['s', 'S']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  })
  for (const [at, view] of [[1, 'all sources'], [2, 'facts']] as const) {
    await measure.traced(view, 'opens', async () => {
      await compare.evaluate((which) => document.querySelectorAll<HTMLElement>('.view-switch input')[which]?.click(), at)
      return compare
    })
    await measure(view, 'shows more', compare, () => document.querySelectorAll<HTMLElement>('.view-body > .more').forEach((more) => more.click()))
    await measure(view, 'scrolls', compare, scrollThrough)
  }
  await compare.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
  await compare.evaluate(rested)
  for (const [at, [kind, ending]] of FILES.entries()) {
    await measure.traced('export', kind, async () => {
      await compare.evaluate((which) => document.querySelectorAll<HTMLElement>('.take-along-menu > [role=group] > .button')[which]?.click(), at)
      await compare.waitFor((wanted) => document.querySelector('.take-along-menu .said')?.textContent?.includes(wanted), ending)
      return compare
    })
  }
}

/** Loads a page anew, until something stands there. */
async function openAgain(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['old'] = ''
    location.reload()
  })
  await page.waitFor((wanted) => document.documentElement.dataset['old'] === undefined && document.querySelector(wanted) !== null, selector)
}

/** In the menu's order. */
const FILES = [['HTML', '.html'], ['Markdown', '.md'], ['passages as CSV', 'passages.csv'], ['differences as CSV', 'differences.csv'], ['annotations', '.jsonld']] as const

/** Waits until nothing of the page has changed for a while; answers when the last change was, since 1970. Runs inside the page. */
function rested(): Promise<number> {
  const QUIET = 300
  return new Promise((resolve) => {
    let last = performance.timeOrigin + performance.now()
    const seen = () => {
      last = performance.timeOrigin + performance.now()
      clearTimeout(timer)
      timer = setTimeout(done, QUIET)
    }
    const watcher = new MutationObserver(seen)
    const done = () => {
      watcher.disconnect()
      resolve(last)
    }
    let timer = setTimeout(done, QUIET)
    watcher.observe(document, { childList: true, characterData: true, attributes: true, subtree: true })
  })
}

/** As a wheel does it, a screen in a few frames, and to the end at last. Runs inside the page. */
async function scrollThrough(): Promise<void> {
  const box = document.querySelector('.scroller') ?? document.querySelector('.compare .view-body') ?? document.scrollingElement ?? document.body
  for (let frame = 0; frame < 60; frame++) {
    box.dispatchEvent(new Event('wheel', { bubbles: true }))
    box.scrollBy({ top: 240, behavior: 'instant' })
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  box.scrollTo({ top: box.scrollHeight, behavior: 'instant' })
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

/** From one end to the other, a step a frame, as a hand draws it. Runs inside the page. */
async function moveSlider(): Promise<void> {
  const slider = document.querySelector<HTMLInputElement>('.noise-controls input[type=range]')
  if (slider === null) return
  for (let value = 5; value <= 40; value += 5) {
    slider.value = String(value)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
