import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import type { LibrarySize } from '../../corpus/reader-library'
import type { Article } from '../../corpus/article'
import type { Page } from '../browser/page'
import { CLOCK_TOWER } from '../demo/stories'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

const FOUND = /% of this page is printed/
const article = (id: string, text: string): Article => ({ id, outlet: 'The Westmere Post', title: 'The tower', date: '2026-03-02', url: null, text })
const { paragraphs } = CLOCK_TOWER

describe('a library', () => {
  test('is searched by the worker that was there, and by a new one when background and worker are gone', async ({ browser, site }) => {
    const page = await browser.open(site.unrelated)
    const popup = await browser.clickAction(page)
    await popup.see('None of the 5 articles searched')
    const asked = await browser.open((await popup.url()).replace('popup.html', 'compare.html'))

    await add(asked, [article('first', paragraphs.slice(0, 2).join('\n\n'))])
    await (await browser.clickAction(page)).see(FOUND)
    await browser.stopBackground()
    await (await browser.clickAction(page)).see(FOUND)

    // A segment is written at the latest with the 256th article.
    await add(asked, Array.from({ length: 260 }, (_, i) => article(`filler-${i}`, `Filler ${i} has nothing to tell that anybody prints.`)))
    while ((await size(asked)).indexBytes === 0) await pause(50)
    await browser.stopBackground({ documents: true })
    await (await browser.clickAction(page)).see(FOUND)
    expect(await size(asked)).toMatchObject({ articles: 261 })
    await add(asked, [article('first', 'Nothing of the tower any more.'), article('second', paragraphs.slice(2, 4).join('\n\n'))])
    await browser.stopBackground({ documents: true })
    const last = await browser.clickAction(page)
    await last.see(FOUND)
    expect(await size(asked)).toMatchObject({ articles: 262 })

    // A popup whose check is cut off would ask for it again.
    await last.evaluate(() => void setTimeout(() => window.close()))
    await browser.stopBackground({ documents: true })
    await asked.evaluate(wipe)
  })
})

async function add(asked: Page, articles: Article[]): Promise<void> {
  await asked.evaluate((each) => chrome.runtime.sendMessage({ to: 'background', kind: 'addArticles', ask: { articles: each } }), articles)
}

async function size(asked: Page): Promise<LibrarySize> {
  const reply = await asked.evaluate(() => chrome.runtime.sendMessage({ to: 'background', kind: 'librarySize', ask: {} }))
  return (reply as { answer: LibrarySize }).answer
}

/** Leaves the browser to the next test as it was. */
async function wipe(): Promise<void> {
  await (await navigator.storage.getDirectory()).removeEntry('index', { recursive: true })
  await new Promise<void>((resolve) => {
    const deleting = indexedDB.deleteDatabase('crossread')
    deleting.onsuccess = () => resolve()
  })
}
