import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserName } from '../tests/browser/driver'
import { launch } from '../tests/browser/launch'
import type { Page } from '../tests/browser/page'
import { serveSite, type Site } from '../tests/demo/site'

const SCREENSHOTS = join('.output', 'screenshots')

/** A browser window with the extension, its popup open on a news page, until the reader ends it. */
export async function showInWindow(name: BrowserName): Promise<void> {
  await withSite(name, false, async (browser, site) => {
    await browser.clickAction(await browser.open(site.article))
    console.log(`
A ${name === 'firefox' ? 'Firefox' : 'Chromium'} window is open on ${site.article}, with a profile of its own.

  - The popup says how much of this page is printed elsewhere, and what was changed.
  - A click on a passage scrolls the page to it; “Highlight” shows or hides them all.
  - “Side by side” opens the two articles next to each other: n and p walk through the passages.
  - Popup closed? The Crossread button is in the toolbar, or behind the puzzle piece.
  - The same paper has a front page (${site.frontPage}) and a story nobody else prints (${site.unrelated}).

Close the window or press Ctrl+C to end; the profile is deleted.`)
    await browser.ended
  })
}

/** The same where there is no display: the popup's text in the terminal, and screenshots. */
export async function showInTerminal(name: BrowserName): Promise<void> {
  await withSite(name, true, async (browser, site) => {
    const page = await browser.open(site.article)
    const popup = await browser.clickAction(page)
    await popup.see(/of this page is printed/)
    const report = await popup.spoken()
    console.log(`\nThe popup on ${site.article} says:\n\n${report.replace(/^/gm, '  ')}\n`)

    await mkdir(SCREENSHOTS, { recursive: true })
    await save(popup, 'popup.png')
    await page.waitFor(() => CSS.highlights.size > 0)
    await page.click('button', 'No')
    await page.evaluate(scrollToHighlights)
    await save(page, 'page.png')
    // A picture of the page takes the focus from the popup, which closes.
    const again = await browser.clickAction(page)
    await again.click('button', /^Side by side/)
    const compare = await browser.extensionPage('/compare.html')
    await compare.see(/linked passage/)
    await compare.press('n')
    await compare.see(/Passage 1 of/)
    await save(compare, 'side-by-side.png')
  })
}

async function withSite(name: BrowserName, headless: boolean, show: (browser: Browser, site: Site) => Promise<void>): Promise<void> {
  const site = await serveSite()
  try {
    const browser = await launch(name, { headless })
    await show(browser, site).finally(() => browser.close())
  } finally {
    await site.close()
  }
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(SCREENSHOTS, name)
  await writeFile(path, await page.screenshot())
  console.log(`Screenshot: ${path}`)
}

/** To the middle one, where most of the others are in sight too. Runs inside the page. */
function scrollToHighlights(): void {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
  const tops = ranges.map((range) => scrollY + range.getBoundingClientRect().top).toSorted((a, b) => a - b)
  scrollTo({ top: (tops[Math.floor(tops.length / 2)] ?? 0) - innerHeight / 2, behavior: 'instant' })
}
