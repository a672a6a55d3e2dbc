import { describe, expect, inject } from 'vitest'
import type { browser as api } from 'wxt/browser'
import type { Browser } from '../browser/driver'
import type { Page } from '../browser/page'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

const RESULT = /% of this page is printed/
const UNCHECKED = 'There is no result for this tab yet.'

/** The side panel's page in a tab that stays behind the others: what it shows depends on the active tab alone. */
async function openPanel(browser: Browser, popup: Page): Promise<Page> {
  await popup.evaluate(() => void chrome.tabs.create({ url: chrome.runtime.getURL('/sidepanel.html'), active: false }))
  return browser.extensionPage('/sidepanel.html')
}

/** Has the popup open with a task, as the click in the context menu does, which no driver can reach. */
async function openWithTask(own: Page, popup: string): Promise<void> {
  await own.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    await chrome.action.setPopup({ tabId: tab?.id ?? 0, popup: address })
  }, popup)
}

describe('the side panel', () => {
  test('shows what the popup found, follows the reader from tab to tab, keeps each result, and forgets that of a page that was left', async ({ browser, site }) => {
    const article = await browser.open(site.article)
    const popup = await browser.clickAction(article)
    await popup.see(RESULT)
    const panel = await openPanel(browser, popup)
    await panel.see(RESULT)

    const other = await browser.open(site.unrelated)
    await panel.see(UNCHECKED)
    await (await browser.clickAction(other)).see('None of the 5 articles searched')
    await panel.see('None of the 5 articles searched')
    await (await browser.clickAction(article)).see(RESULT)
    await panel.see(RESULT)
    await article.evaluate((address) => void (location.href = address), site.unrelated)
    await panel.see(UNCHECKED)
  })

  test('highlights and reveals on the page beside it, is as wide as its reader draws it, and opens from the popup', async ({ browser, site }) => {
    const article = await browser.open(site.article)
    const popup = await browser.clickAction(article)
    await popup.see(RESULT)
    const inTab = await openPanel(browser, popup)
    await inTab.see(RESULT)
    await article.waitFor(() => CSS.highlights.size > 0)
    await inTab.evaluate(() => document.querySelector<HTMLElement>('.toggle input')?.click())
    await article.waitFor(() => CSS.highlights.size === 0)
    await inTab.evaluate(() => document.querySelector<HTMLElement>('.passages .reveal')?.click())
    await article.waitFor(() => CSS.highlights.size === 1)
    await inTab.resize(320, 700)
    await inTab.see(RESULT)
    expect(await inTab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

    await popup.click('button', 'Open in side panel')
    if (browser.name === 'chromium') await (await browser.extensionPage('/sidepanel.html')).see(RESULT)
    else await inTab.waitFor(() => (chrome as unknown as { sidebarAction: { isOpen(of: object): Promise<boolean> } }).sidebarAction.isOpen({}))
  })
})

/** Headless, only Chromium opens a panel that is really seen: what is hidden follows nothing. */
describe.runIf(inject('browser') === 'chromium')('the side panel beside the page', () => {
  test('marks what is in view on the page, and a key goes on to the next passage', async ({ browser, site }) => {
    const article = await browser.open(site.article)
    const popup = await browser.clickAction(article)
    await popup.see(RESULT)
    await popup.click('button', 'Open in side panel')
    const panel = await browser.extensionPage('/sidepanel.html')
    await panel.see(RESULT)
    await article.waitFor(() => CSS.highlights.size > 0)
    await article.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await panel.waitFor(() => document.querySelectorAll('.passages > [aria-current]').length === 0)

    // What the command does with the tab: no driver can press the browser's own keys. The first passage below the top is the first of all.
    await article.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    const next = () => panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return chrome.tabs.sendMessage(tab?.id ?? 0, { to: 'page', kind: 'next', ask: {} })
    })
    for (const passage of ['Striving to salvage ties', 'But Tillerson repeated t']) {
      expect(await next()).toEqual({ ok: true, answer: { state: 'done', shown: 1, asked: 1 } })
      await panel.waitFor((begin) => [...document.querySelectorAll('.passages > [aria-current] .quoted')].some((row) => row.textContent?.startsWith(begin)), passage)
    }
  })
})

test('a selection is compared alone, is highlighted in the page, and leads back to the whole page; one that is none says so, and a passage that is lost', async ({ browser, site }) => {
  const page = await browser.open(site.article)
  const first = await browser.clickAction(page)
  await first.see(RESULT)
  await openWithTask(first, 'popup.html?part=selection')
  const unselected = await browser.clickAction(page)
  await unselected.see('No text is selected on this page.')
  await unselected.click('button', 'Check the whole page')
  await unselected.see(RESULT)
  await unselected.click('button', 'Not the article? Select its text and check that')
  expect(await unselected.see('No text is selected on this page. Select')).toMatch(RESULT)
  await unselected.click('button', /^Only weeks ago/)
  await page.waitFor(() => [...CSS.highlights.values()].some((highlight) => highlight.size === 1))

  await page.evaluate(() => {
    const passage = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('utmost importance to prevent'))
    if (passage) getSelection()?.selectAllChildren(passage)
  })
  const popup = await browser.clickAction(page)
  await popup.see(/of the selected text is printed/)
  await page.waitFor(() => {
    const highlighted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(String).join('\n')
    return highlighted.includes('utmost importance to prevent') && !highlighted.includes('Only weeks ago')
  })
  await popup.click('button', 'Check the whole page')
  await popup.see(RESULT)
  await popup.click('button', 'Not the article? Select its text and check that')
  await popup.see(/of the selected text is printed/)

  await popup.click('button', 'Check the whole page')
  await popup.see(RESULT)
  await page.evaluate(() => document.querySelectorAll('article, main').forEach((each) => each.remove()))
  await popup.click('button', /^Only weeks ago, it appeared that Trump/)
  await popup.see('This passage could not be found again on the page.')
})
