import { pathToFileURL } from 'node:url'
import { describe, expect } from 'vitest'
import type { Browser } from '../browser/driver'
import type { Page } from '../browser/page'
import { readCsv } from '../corpus/formats/read-csv'
import type { Site } from '../demo/site'
import { test } from './test'

const squeezed = (text: string) => text.replace(/\s+/g, '')

async function openMenu(browser: Browser, site: Site): Promise<Page> {
  const popup = await browser.clickAction(await browser.open(site.article))
  await popup.see(/% of this page is printed/)
  await popup.click('summary', 'Cite and export')
  await popup.see('Save as web page')
  return popup
}

describe('what is taken along', () => {
  test('is saved by the browser or copied, and the report opens by itself: no script, nothing asked for', async ({ browser, site }) => {
    const popup = await openMenu(browser, site)
    await popup.click('button', 'Copy')
    await popup.see('On the clipboard: BibTeX')
    await popup.click('button', 'Copy with link')
    await popup.see(/On the clipboard: (?!BibTeX)/)
    await popup.click('button', 'Save as web page')
    await popup.see(/Handed to the browser to save: crossread-.*\.html/)
    const { path, text } = await browser.downloaded(/\.html$/)
    expect(text).not.toMatch(/<script|<img|<link/)

    const before = (await browser.requests()).length
    const report = await browser.open(pathToFileURL(path).href)
    expect(await report.see('How this was found')).toMatch(
      /% of this page is printed in \d+ other articles[^]*Compared with 5 articles[^]*We consider it of utmost importance[^]*We believe it is of principal importance/,
    )
    expect(await report.evaluate(() => getComputedStyle(document.querySelector('blockquote') ?? document.body).borderInlineStartWidth)).toBe('3px')
    expect((await browser.requests()).length).toBe(before)
  })

  test('leads back to the passages: by links that open the page at their words, and by annotations when it is loaded anew', async ({ browser, site }) => {
    const popup = await openMenu(browser, site)
    await popup.click('button', 'Save passages (CSV)')
    await popup.click('button', 'Save annotations (JSON-LD)')
    const [head = [], ...rows] = readCsv((await browser.downloaded(/-passages\.csv$/)).text.slice(1))
    const links = new Map(rows.map((row) => [row[head.indexOf('here_link')] ?? '', row[head.indexOf('here')] ?? '']))
    let scrolled = 0
    for (const [link, words] of links) {
      expect(link.startsWith(`${site.article}#:~:text=`)).toBe(true)
      const page = await browser.open(link)
      const { top = -1, height = 0 } = (await page.evaluate(topOf, squeezed(words).slice(0, 24))) ?? {}
      expect([link, top >= 0 && top < height]).toEqual([link, true])
      if ((await page.evaluate(() => scrollY)) > 0) scrolled++
      await page.close()
    }
    expect(scrolled).toBeGreaterThan(2)

    const { first } = JSON.parse((await browser.downloaded(/\.jsonld$/)).text) as { first: { items: { target: Target }[] } }
    const page = squeezed(await (await browser.open(site.article)).evaluate(() => document.body.textContent))
    expect(first.items).toHaveLength(rows.length)
    for (const { target } of first.items) {
      expect(target.source).toBe(site.article)
      expect(page).toContain(squeezed(target.selector[0]?.exact ?? 'nothing'))
    }
  })
})

interface Target {
  source: string
  selector: { exact?: string }[]
}

/** Where on the screen some words begin, and how high that is; null when they are not there. Runs inside the page. */
function topOf(words: string): { top: number; height: number } | null {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const at = text.replace(/\s+/g, '').indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    let start = 0
    for (let left = at; left > 0 || /\s/.test(text.charAt(start)); start++) if (!/\s/.test(text.charAt(start))) left--
    range.setStart(node, start)
    range.setEnd(node, start + 1)
    return { top: range.getBoundingClientRect().top, height: innerHeight }
  }
  return null
}
