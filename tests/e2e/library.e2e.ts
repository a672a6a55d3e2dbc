import { rm } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import type { browser as api } from 'wxt/browser'
import { pickFile, searchFor } from '../browser/fill-in'
import { CLOCK_TOWER } from '../demo/stories'
import { test } from './test'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

const REMINDER = 'The articles you save are kept in this browser alone.'

/** An article about nothing in particular, in words of its own. */
const madeLine = (n: number) => JSON.stringify({ id: `made-${n}`, outlet: 'Harbour Wire', title: `Minutes ${n}`, date: '2026-10-01', url: null, text: `Meeting ${n} began at noon. The ferry plan number${n} was put off by councillor name${n}, who had asked for word${n * 7} instead.` })
const printed = JSON.stringify({ id: 'printed', outlet: 'Evening Example', title: 'The tower, told again', date: '2026-10-02', url: 'https://evening.example/tower', text: CLOCK_TOWER.paragraphs.slice(0, 3).join('\n\n') })

/** One agency's telling in one outlet, which prints it on its site, on a part of that under another name, and in an AMP copy without a name. */
const reprints = [
  ['Harbour Post', 'https://www.harbourpost.example/tower'],
  ['HP Weekend', 'https://weekend.harbourpost.example/the-tower'],
  ['', 'https://www-harbourpost-example.cdn.ampproject.org/c/s/www.harbourpost.example/tower.amp'],
].map(([outlet, url], n) => JSON.stringify({ id: `reprint-${n}`, outlet, title: 'Clock tower strikes', date: '2026-10-03', url, text: `EASTMERE (Reuters) - ${CLOCK_TOWER.paragraphs.slice(0, 4).join('\n\n')}` }))

describe('the library', () => {
  test('takes pages and files in, has them found, and gives all of it back', async ({ browser, site }) => {
    const page = await browser.open(site.unrelated)
    const popup = await browser.clickAction(page)
    await popup.click('button', 'Save this page')
    await popup.see('Saved in your library.')
    await popup.click('button', 'Undo')
    await popup.see('Undone.')
    await popup.click('button', 'Save this page')
    await popup.see('Saved in your library.')
    // As if it were the fiftieth page.
    expect(await popup.evaluate(() => chrome.storage.local.get('backup'))).toEqual({ backup: { saves: 2, exported: null, said: false } })
    await popup.evaluate(() => chrome.storage.local.set({ backup: { saves: 50, exported: null, said: false } }))
    await popup.click('button', 'Library')
    const library = await browser.extensionPage('/library.html')
    expect(await library.see('1 article of your own')).toContain(REMINDER)

    // In: a file with lines that are none.
    await pickFile(library, 'made.jsonl', [...Array.from({ length: 300 }, (_, n) => madeLine(n)), 'no line', printed, ...reprints].join('\n'))
    await library.see('made.jsonl: 304 articles added, 0 updated, 0 already there.')
    await library.click('summary', '1 line could not be read')
    await library.see('Line 301: not JSON')
    await library.see('305 articles of your own')

    // From the disk, by a background that was not there when it was saved.
    await browser.stopBackground()
    const again = await browser.clickAction(page)
    // Four copies, one of them in an outlet of its own; outlets and origins are counted, not copies.
    const found = await again.see('5 copies, probably 1 origin: credited to Reuters in 3.')
    expect(found).toContain('of this page is printed in 4 other articles.')
    expect(found).toContain('From 2 other outlets.')
    await again.see(REMINDER)
    expect(await again.see(/Saved on \w+ \d+, \d{4}\./)).toContain('Evening Example')

    // Searched, deleted, brought back.
    await searchFor(library, 'tower told')
    await library.see('1 article found')
    await library.click('button', 'Delete “The tower, told again”')
    await library.see('1 article deleted.')
    await library.see('304 articles of your own')
    await library.click('button', 'Undo')
    await library.see('Undone.')
    await library.see('305 articles of your own')

    // Out, wiped, in, out: the same bytes.
    const exported = async () => {
      await library.click('button', 'Export everything')
      await library.see('305 articles handed to the browser to save')
      const { path, text } = await browser.downloaded(/^crossread-library-.*\.jsonl$/)
      await rm(path)
      return text
    }
    const wipe = async (articles: number, from = library) => {
      await from.click('button', 'Delete everything…')
      await from.click('button', 'Delete everything')
      await from.see(`${articles} articles deleted.`)
      await from.see('Your library is empty.')
    }
    const first = await exported()
    expect(await library.text()).not.toContain(REMINDER)
    await wipe(305)
    await pickFile(library, 'library.jsonl', first)
    await library.see('library.jsonl: 305 articles added, 0 updated, 0 already there.')
    await library.see('305 articles of your own')
    expect(await exported()).toBe(first)

    // Cancelled half way: nothing of it is left.
    await library.evaluate(() => {
      new MutationObserver(() => {
        const progress = document.querySelector<HTMLProgressElement>('.work progress')
        if (progress && progress.value > 0) document.querySelector<HTMLElement>('.work button')?.click()
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    })
    await pickFile(library, 'more.jsonl', Array.from({ length: 1_500 }, (_, n) => madeLine(n + 1_000)).join('\n'))
    await library.see('Cancelled. Your library is as it was.')
    await library.see('305 articles of your own')

    // Its page closed half way: asked about, and taken back.
    await pickFile(library, 'much.jsonl', Array.from({ length: 6_000 }, (_, n) => madeLine(n + 5_000)).join('\n'))
    await library.waitFor(() => (document.querySelector<HTMLProgressElement>('.work progress')?.value ?? 0) > 0)
    await library.close()
    const anew = await browser.clickAction(page)
    await anew.click('button', 'Library')
    const reopened = await browser.extensionPage('/library.html')
    const [, cameIn = ''] = /was interrupted: ([\d,]+) articles added, 0 updated\./.exec(await reopened.see('The import of much.jsonl was interrupted: ')) ?? []
    expect(Number(cameIn.replace(',', ''))).toSatisfy((articles) => articles > 0 && articles < 6_000)
    await reopened.click('button', 'Undo the import')
    await reopened.see('Undone.')
    await reopened.see('305 articles of your own')
    expect(await reopened.evaluate(async () => Object.keys(await chrome.storage.local.get()))).toEqual(['backup'])

    // Empty again, as the other tests expect it; and nobody was asked for anything.
    await wipe(305, reopened)
    expect((await browser.requests()).filter((url) => !site.serves(url))).toEqual([])
  })
})
