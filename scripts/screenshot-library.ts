import type { browser as api } from 'wxt/browser'
import { pickFile, searchFor } from '../tests/browser/fill-in'
import type { ColorScheme, Page } from '../tests/browser/page'
import { HEADLINES, PAPER } from '../tests/demo/paper'
import { CLOCK_TOWER } from '../tests/demo/stories'
import { inEach, type Save } from './picture'

/** What the extension's own pages have. */
declare const chrome: typeof api

const OUTLETS = ['Harbour Post', 'The Morning Ledger', 'Nordlys Avis', 'صحيفة المرفأ', '', PAPER.name]

/** An article of a small paper, about little; each is another. */
function line(n: number): string {
  const outlet = OUTLETS[n % OUTLETS.length] ?? ''
  return JSON.stringify({
    id: `made-${n}`,
    outlet,
    title: n % 11 === 10 ? '' : `${HEADLINES[n % HEADLINES.length]}${n < HEADLINES.length ? '' : ` (${n})`}`,
    date: n % 7 === 6 ? null : `2026-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    url: n % 5 === 4 ? null : `https://paper${n % OUTLETS.length}.example/${n}`,
    text: `Notice ${n}. ${CLOCK_TOWER.paragraphs[n % CLOCK_TOWER.paragraphs.length]}`,
  })
}

const lines = (count: number, from = 0) => Array.from({ length: count }, (_, n) => line(from + n)).join('\n')

/** The library page: empty, filled, searched, asked whether all is to go, at work, and after each. Leaves it empty. */
export async function pictureLibrary(library: Page, schemes: ColorScheme[], save: Save): Promise<void> {
  const both = schemes.filter((scheme) => scheme !== 'forced-colors')
  await library.waitFor(() => document.querySelector('.library-tools') !== null)
  await inEach(schemes, library, 'library-empty', save)

  await pickFile(library, 'autumn.jsonl', `${lines(120)}\nThis is no line of a library.\n{"id": "no-text"}`)
  await library.waitFor(() => document.querySelector('.bad-lines, .library-said summary') !== null)
  await library.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
  await inEach(both, library, 'library-imported', save)
  await library.evaluate(() => document.querySelector<HTMLElement>('.library-said .quiet-button')?.click())
  await inEach(schemes, library, 'library', save)
  await library.resize(320, 900)
  await inEach(['light'], library, 'library-320', save)
  await library.resize(1280, 800)

  await searchFor(library, 'night train')
  await inEach(both, library, 'library-searching', save)
  await searchFor(library, '')
  await library.evaluate(() => document.querySelectorAll<HTMLElement>('.library-tools .button')[2]?.click())
  await library.waitFor(() => document.querySelector('.library-ask') !== null)
  await inEach(both, library, 'library-delete-all', save)
  await library.evaluate(() => document.querySelectorAll<HTMLElement>('.library-ask .button')[1]?.click())

  await library.evaluate(() => chrome.storage.local.set({ backup: { saves: 1_000, exported: '2026-09-01T08:00:00.000Z', said: true } }))
  await pickFile(library, 'archive.jsonl', lines(8_000, 1_000))
  await library.waitFor(() => (document.querySelector<HTMLProgressElement>('.work progress')?.value ?? 0) > 0.1)
  await inEach(both, library, 'library-importing', save)
  // Closed half way.
  await library.close()
}

/** What the next opening shows: the question what is to become of the import, and the reminder. */
export async function pictureCutOff(library: Page, schemes: ColorScheme[], save: Save): Promise<void> {
  const both = schemes.filter((scheme) => scheme !== 'forced-colors')
  await library.waitFor(() => document.querySelector('.library-cut-off') !== null && document.querySelector('.library-backup') !== null && document.querySelector('.articles li') !== null && document.querySelector('.list-progress') === null)
  await inEach(both, library, 'library-cut-off', save)
  await library.evaluate(() => document.querySelectorAll<HTMLElement>('.library-cut-off .button')[1]?.click())
  await library.waitFor(() => document.querySelector('.work progress') === null && document.querySelector('.library-said [role=status]')?.textContent !== '')
}
