import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PrivateWindow, savedPage, saveIfNew, savePage, stored } from '../../../entrypoints/background/keep-articles'
import { Collection } from '../../../corpus/collection'
import { ReaderLibrary } from '../../../corpus/reader-library'
import { MemoryStore } from '../../../corpus/stores/memory-store'
import type { LibraryService } from '../../../messages/channel'
import type { Check } from '../../../messages/contract'
import { saveCheck } from '../../../session/checks'
import { checkOf, fakeTab, page } from './fake-page'

let tab: ReturnType<typeof fakeTab>['tab'] & { incognito?: boolean }
let library: Promise<LibraryService>
beforeEach(() => {
  ;({ tab } = fakeTab())
  const nothing = { segments: [], removed: new Map(), read: async () => [] }
  library = Promise.resolve(new ReaderLibrary(nothing, Collection.open(new MemoryStore()), async () => undefined))
})

async function known(text?: string, more: Partial<Check> = {}): Promise<string> {
  const check = { ...checkOf(7, text), ...more }
  await saveCheck(check)
  return check.id
}
const kept = async () => (await (await library).scan(0, 10)).map(([, article]) => article)

describe('saving the page of a check', () => {
  test('keeps the article and nothing else of the page, and says when it was saved', async () => {
    const id = await known()
    expect(await savedPage(id, library)).toBeNull()
    const answer = await savePage(id, false, library)
    const { author: _author, language: _language, ...article } = page
    expect(await kept()).toEqual([{ ...article, savedAt: answer?.savedAt }])
    expect(answer).toMatchObject({ how: 'added', replaced: null })
    expect(await savedPage(id, library)).toEqual({ key: answer?.key, savedAt: answer?.savedAt, same: true })
    expect(await savePage(id, false, library)).toMatchObject({ how: 'unchanged', key: answer?.key })
    // One page more that no export has.
    expect(await fakeBrowser.storage.local.get('backup')).toMatchObject({ backup: { saves: 1 } })
  })

  test('puts a changed page in the place of the older copy, and hands that back', async () => {
    await savePage(await known(), false, library)
    const [older] = await kept()
    const id = await known('Another text.')
    expect(await savedPage(id, library)).toMatchObject({ same: false, savedAt: older?.savedAt })
    expect(await savePage(id, false, library)).toMatchObject({ how: 'updated', replaced: older })
    expect((await kept()).map(({ text }) => text)).toEqual(['Another text.'])
  })

  test('or beside it, under a name of its own: the address still leads to the first', async () => {
    await savePage(await known(), false, library)
    expect(await savePage(await known('Another text.'), true, library)).toMatchObject({ how: 'added', replaced: null })
    expect((await kept()).map(({ text, url }) => [text, url])).toEqual([[page.text, page.url], ['Another text.', null]])
  })

  test('where nobody can be asked, leaves an older copy alone', async () => {
    await saveIfNew(await known(), library)
    await saveIfNew(await known('Another text.'), library)
    expect((await kept()).map(({ text }) => text)).toEqual([page.text])
  })

  test('keeps nothing of a private window', async () => {
    tab.incognito = true
    await expect(savePage(await known(), false, library)).rejects.toThrow(PrivateWindow)
    expect(await kept()).toEqual([])
  })

  test.each([
    ['that is gone', async () => '7-gone'],
    ['of a selection', () => known('Ships waited.', { part: 'selection' })],
  ])('a check %s is no page', async (_, id) => {
    expect(await savePage(await id(), false, library)).toBeNull()
    expect(await savedPage(await id(), library)).toBeNull()
    expect(await kept()).toEqual([])
  })
})

test('an article that comes back was saved when it was saved first, any other now', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00Z') })
  const { savedAt: first } = stored({ ...page, savedAt: '2026-11-02T08:00:00.000Z' })
  expect([first, stored(page).savedAt, stored({ ...page, savedAt: null }).savedAt]).toEqual(['2026-11-02T08:00:00.000Z', '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z'])
  vi.useRealTimers()
})
