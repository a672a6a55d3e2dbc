import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

describe('a click on a news page', () => {
  test('says how much of it is printed elsewhere, by whom, and what is told differently, on the popup and on the button', async ({ browser, site }) => {
    const popup = await browser.clickAction(await browser.open(site.article))
    // At first sight: the share, and what was searched. What has to be scrolled to is made frame by frame, the means to take it along near the end.
    expect(await popup.see(/% of this page is printed in \d+ other articles[^]*Cite and export/)).toMatch(/Compared with 5 articles on this machine\./)
    expect(await popup.evaluate(() => (document.querySelector('h1')?.getBoundingClientRect().bottom ?? Infinity) < innerHeight)).toBe(true)

    // The articles that print its passages, with both shares.
    const spoken = await popup.spoken()
    const sources = spoken.split('\nAlso in\n').at(-1)
    expect(sources).toMatch(/Rex Tillerson meets Sergei Lavrov after war of words over Syria[^]*?% of this page\n\d+% of that article\nMostly edited · \d+ passages/)

    // A quotation whose words another article has changed, with both wordings; two names of one country are the same, apart from what differs.
    expect(spoken.replace(/\[(?:here|there) only: (.*?)\]/g, '$1')).toMatch(
      /Quotation\nThis page\n.*We consider it of utmost importance to prevent .*\nsource \d.*\n.*We believe it is of principal importance to prevent /,
    )
    const [differing, same] = spoken.split('Also named differently: ')
    expect(same).toMatch(/^Russia \/ Russian Federation/)
    expect(differing).not.toMatch(/^Name\n[^]*Russian Federation/m)

    // The number of passages, for this tab alone.
    const badges = await popup.evaluate(async () => {
      const tabs = await chrome.tabs.query({ currentWindow: true })
      return Promise.all(tabs.map(async ({ id, active }) => ({ active, text: await chrome.action.getBadgeText({ tabId: id }) })))
    })
    expect(badges.find(({ active }) => active)?.text).toMatch(/^[1-9]\d*$/)
    expect(await popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('')

    // Menu, caption, newsletter, related links and cookie note are left out of what is compared.
    await popup.click('button', /^Side by side with/)
    const compare = await browser.extensionPage('/compare.html')
    await compare.see('The page you checked')
    const read = await compare.evaluate(() => document.querySelector('section[aria-label="The page you checked"]')?.textContent ?? '')
    expect(read).toContain('Striving to salvage ties amid a fierce dispute over Syria')
    expect(read).toContain('by state television channel Mir.')
    for (const furniture of ['The Morning Tide', 'Ferry fares', 'cookie', 'Copy link', 'enter a hall prior']) expect(read).not.toContain(furniture)
  })
})
