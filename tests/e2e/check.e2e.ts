import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

const RESULT = /% of this page is printed in \d+ other articles/

describe('a click on a news page', () => {
  test('says at first sight how much of it is printed elsewhere, and what was searched', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    expect(await popup.see(RESULT)).toMatch(/Compared with 5 articles on this machine\./)
    expect(await popup.evaluate(() => (document.querySelector('h1')?.getBoundingClientRect().bottom ?? Infinity) < innerHeight)).toBe(true)
  })

  test('lists the articles that print its passages, with both shares', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.see(RESULT)
    const sources = (await popup.spoken()).split('\nAlso in\n').at(-1)
    expect(sources).toMatch(/Rex Tillerson meets Sergei Lavrov after war of words over Syria[^]*?% of this page\n\d+% of that article\nMostly edited · \d+ passages/)
  })

  test('shows a quotation whose words another article has changed, with both wordings', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.see(RESULT)
    const said = (await popup.spoken()).replace(/\[(?:here|there) only: (.*?)\]/g, '$1')
    expect(said).toMatch(/Quotation\nThis page\n.*We consider it of utmost importance to prevent .*\nsource \d.*\n.*We believe it is of principal importance to prevent /)
  })

  test('counts two names of one country as the same, apart from what differs', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    await popup.see(RESULT)
    const [differing, same] = (await popup.spoken()).split('Also named differently: ')
    expect(same).toMatch(/^Russia \/ Russian Federation/)
    expect(differing).not.toMatch(/^Name\n[^]*Russian Federation/m)
  })

  test('leaves menu, caption, newsletter, related links and cookie note out of what it compares', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    const popup = await browser.clickAction(page)
    await popup.see(RESULT)
    await popup.click('button', /^Side by side with/)
    const compare = await browser.extensionPage('/compare.html')
    await compare.see('The page you checked')
    const read = await compare.evaluate(() => document.querySelector('section[aria-label="The page you checked"]')?.textContent ?? '')
    expect(read).toContain('Striving to salvage ties amid a fierce dispute over Syria')
    expect(read).toContain('by state television channel Mir.')
    for (const furniture of ['The Morning Tide', 'Ferry fares', 'cookie', 'Copy link', 'enter a hall prior']) expect(read).not.toContain(furniture)
  })

  test('puts the number of passages on the button, for this tab alone', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    const popup = await browser.clickAction(page)
    await popup.see(RESULT)
    const badges = await popup.evaluate(async () => {
      const tabs = await chrome.tabs.query({ currentWindow: true })
      return Promise.all(tabs.map(async ({ id, active }) => ({ active, text: await chrome.action.getBadgeText({ tabId: id }) })))
    })
    expect(badges.find(({ active }) => active)?.text).toMatch(/^[1-9]\d*$/)
    expect(await popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('')
  })
})
