import { describe, expect, inject } from 'vitest'
import type { browser as api } from 'wxt/browser'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

/** Chromium gives no driver its own keys: what a command does there is tested with the background, what it leads to with the popup. */
describe.runIf(inject('browser') === 'firefox')('the four keys', () => {
  test('open the popup, lead to the next passage, check the selection, and open the sidebar', async ({ browser, site }) => {
    const { pressShortcut, shownPopup } = browser
    if (!pressShortcut || !shownPopup) throw new Error('this browser takes no keys')
    const page = await browser.open(site.article)

    await pressShortcut(page, 'K')
    const popup = await shownPopup()
    await popup.see(/% of this page is printed/)
    await page.waitFor(() => CSS.highlights.size > 0)
    await popup.evaluate(() => void setTimeout(() => window.close()))

    const revealedAfter = (before: string) => {
      const words = [...CSS.highlights.values()].filter(({ priority }) => priority === 1).flatMap((highlight) => [...highlight]).map(String).join(' ')
      return words === before ? '' : words
    }
    await pressShortcut(page, 'U')
    const first = await page.waitFor(revealedAfter, '')
    await pressShortcut(page, 'U')
    await page.waitFor(revealedAfter, first)

    await page.evaluate(() => {
      const passage = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('utmost importance to prevent'))
      if (passage) getSelection()?.selectAllChildren(passage)
    })
    await pressShortcut(page, 'J')
    await (await shownPopup()).see(/of the selected text is printed/)

    await pressShortcut(page, 'L')
    const own = await browser.open((await (await browser.clickAction(page)).url()).replace(/popup\.html.*/, 'options.html'))
    await own.waitFor(() => (chrome as unknown as { sidebarAction: { isOpen(of: object): Promise<boolean> } }).sidebarAction.isOpen({}))
    expect(await own.evaluate(() => chrome.commands.getAll().then((commands) => commands.map(({ shortcut }) => shortcut)))).toEqual(expect.arrayContaining(['Alt+Shift+K', 'Alt+Shift+U', 'Alt+Shift+J', 'Alt+Shift+L']))
  })
})
