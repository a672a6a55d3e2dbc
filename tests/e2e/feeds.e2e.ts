import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import { pickFile, typeInto } from '../browser/fill-in'
import { FERRY } from '../demo/feed'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

describe('subscriptions', () => {
  test('bring the articles of a feed into the library: from its own text, and from the pages of a site that is allowed', async ({ browser, site }) => {
    const page = await browser.open(site.article)
    await page.evaluate(() => (document.cookie = 'reader=known'))
    const popup = await browser.clickAction(page)
    await popup.click('button', 'Library')
    const library = await browser.extensionPage('/library.html')
    const allowed = () => library.evaluate(async () => (await chrome.permissions.getAll()).origins)
    await library.see('Subscriptions')
    expect(await allowed()).toEqual([])
    expect(await library.evaluate(() => document.querySelector<HTMLInputElement>('#feed-address')?.value)).toBe(`${site.origin}/`)

    // Bad input first: a sentence, and nothing is asked for.
    const before = site.asked.length
    await typeInto(library, '#feed-address', 'not an address')
    await library.click('button', 'Subscribe')
    await library.see('This is not an address of the web.')
    expect(site.asked.length).toBe(before)

    // The feed carries one article whole; the others stand on a site that is not allowed yet.
    await typeInto(library, '#feed-address', site.feed)
    await library.click('button', 'Subscribe')
    await library.see('Subscribed to The Eastmere Chronicle.')
    await library.see('This feed holds summaries only. The whole articles are on 127.0.0.1.')
    await library.see('1 article of your own')
    await library.see(FERRY.headline)
    expect(await allowed()).toEqual(['*://localhost/*'])
    expect(new Set(site.asked.slice(before).map(({ path }) => path))).toEqual(new Set(['/feed.xml']))

    await library.click('button', 'Allow this site')
    await library.see('3 articles of your own')
    await library.see('3 articles kept')
    const articles = site.asked.slice(before).filter(({ path }) => path !== '/feed.xml')
    expect(articles.map(({ path }) => path).toSorted()).toEqual(['/local/clock-tower', '/world/syria-probe'])
    // Nobody is told who asks.
    expect(site.asked.slice(before).filter(({ cookie, referer }) => cookie !== undefined || referer !== undefined)).toEqual([])

    // What the reader deleted does not come back; nothing is fetched twice.
    await library.click('button', /^Delete “After eleven silent winters/)
    await library.see('2 articles of your own')
    const asked = site.asked.length
    await library.click('button', 'Read all now')
    await expect.poll(() => site.asked.slice(asked).map(({ path }) => path)).toEqual(['/feed.xml'])
    await library.waitFor(async () => (await chrome.storage.session.get('reading'))['reading'] === undefined)
    await library.see('2 articles of your own')
    expect(site.asked.length).toBe(asked + 1)

    await library.click('button', 'Export as OPML')
    const { text: list } = await browser.downloaded(/^crossread-subscriptions-.*\.opml$/)

    // The end of it: what was allowed is allowed no more, what came stays.
    await library.click('button', 'Unsubscribe from “The Eastmere Chronicle”')
    await library.see('Unsubscribed from The Eastmere Chronicle. Its articles stay in your library.')
    expect(await allowed()).toEqual([])
    expect(await library.evaluate(async () => [Object.keys(await chrome.storage.local.get()), await chrome.alarms.getAll()])).toEqual([[], []])
    await library.see('2 articles of your own')

    // And back from the list, if the reader wants that.
    await pickFile(library, 'feeds.opml', list, '.feeds input[type=file]')
    await library.see('1 feed was found:')
    await library.see('Subscribe to The Eastmere Chronicle')

    await library.click('button', 'Delete everything…')
    await library.click('button', 'Delete everything')
    await library.see('Your library is empty.')
    expect((await browser.requests()).filter((url) => !/^http:\/\/(?:127\.0\.0\.1|localhost):/.test(url))).toEqual([])
  })
})
