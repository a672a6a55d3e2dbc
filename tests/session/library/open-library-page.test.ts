import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { LibraryView, Said } from '../../../components/library/library-view'
import { UNDO_MS } from '../../../session/keep-page'
import { addArticles } from '../../../entrypoints/background/keep-articles'
import { openJournal } from '../../../session/library/import-journal'
import { openLibraryPage } from '../../../session/library/open-library-page'
import { fakeLibrary } from './fake-library'
import { fakeLocks } from './fake-locks'

let fake: ReturnType<typeof fakeLibrary>
let views: LibraryView[]
let saved: { name: string; content: Blob }[]
let locks: ReturnType<typeof fakeLocks>
beforeEach(() => {
  fake = fakeLibrary()
  locks = fakeLocks()
  views = []
  saved = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const line = (n: number, more: object = {}) => JSON.stringify({ id: `a${n}`, outlet: 'Gull', title: `Title ${n}`, date: '2026-11-02', url: null, text: `Text ${n}.`, ...more })
const fileOf = (count: number, more?: object) => new File([Array.from({ length: count }, (_, n) => line(n, more)).join('\n')], 'made.jsonl')
/** What a page of an earlier test still draws, as the end of its undo, is drawn for that test. */
const page = () => {
  const [drawn, handed] = [views, saved]
  return openLibraryPage({ draw: (view) => drawn.push(view), save: (name, content) => handed.push({ name, content }), usage: async () => 1_000, locks: locks.of('this') })
}
const now = () => views.at(-1)!
/** A busy machine may take its time. */
const soon = { timeout: 10_000 }
const said = (what: Said['what']) => vi.waitFor(() => expect(now()).toMatchObject({ work: null, said: { what } }), soon)
const listed = () => now().found.map((key) => now().card(key)?.title)
const count = async () => (await fake.library.size()).articles

/** From the given question on, a kind of question fails. */
function failAfter(kind: string, times: number): void {
  let asked = 0
  fake.before = (each) => {
    if (each === kind && ++asked > times) throw new Error('no disk')
  }
}

/** … or is never answered, as to a page that is gone; keeps its promise then. */
function answerOnly(kind: string, times: number): Promise<void> {
  let asked = 0
  return new Promise((resolve) => {
    fake.before = (each) => {
      if (each !== kind || ++asked <= times) return undefined
      fake.before = () => undefined
      resolve()
      return new Promise(() => undefined)
    }
  })
}

/** A page with so many articles imported, and its list read. */
async function pageWith(articles: number) {
  const library = page()
  await library.refresh()
  library.onImport(fileOf(articles))
  await said('imported')
  await vi.waitFor(() => expect(now().found).toHaveLength(articles), soon)
  return library
}

test('shows how much there is, and lists it newest first', async () => {
  await pageWith(3)
  expect(now()).toMatchObject({ size: { articles: 3 }, bytes: 1_000, read: 1, broken: null })
  expect(listed()).toEqual(['Title 2', 'Title 1', 'Title 0'])
})

test('reads a library in pieces, and searches what has been read of it', async () => {
  await fake.library.add(Array.from({ length: 700 }, (_, n) => ({ id: `${n}`, outlet: '', title: n % 2 ? 'Odd' : 'Even', date: null, url: null, text: 'Text.', savedAt: '2026-11-02T08:00:00.000Z' })))
  await fake.library.remove([5, 699, 700])
  const library = page()
  library.onQuery('odd')
  await library.refresh()
  const lengths = views.map(({ found }) => found.length)
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  expect(views.some(({ read }) => read > 0 && read < 1)).toBe(true)
  expect(now().found).toHaveLength(349)
  library.onQuery('')
  expect(now().found).toHaveLength(697)
})

test('what has changed elsewhere is there when the reader comes back', async () => {
  const library = await pageWith(3)
  await fake.library.add([{ id: 'new', outlet: '', title: 'News', date: null, url: null, text: 'Text.', savedAt: '2026-11-02T08:00:00.000Z' }])
  await library.refresh()
  expect(listed()[0]).toBe('News')
  await fake.library.remove([1])
  await library.refresh()
  expect(listed()).toEqual(['News', 'Title 2', 'Title 1'])
})

describe('deleting', () => {
  test('one or what was found can be taken back, for a while', async () => {
    const library = await pageWith(12)
    library.onQuery('title 1')
    library.onDelete(now().found)
    await said('deleted')
    expect([await count(), now().found.length]).toEqual([11, 0])
    library.onUndo()
    await said('undone')
    await vi.waitFor(() => expect(now().found).toHaveLength(1), soon)
    expect(await count()).toBe(12)
  })

  test('everything leaves nothing, whatever is searched for', async () => {
    const library = await pageWith(12)
    library.onQuery('title 1')
    library.onDeleteAll()
    await said('deleted')
    expect([await count(), now().said]).toEqual([0, { what: 'deleted', articles: 12, undo: true }])
  })

  test('cannot be taken back when the time for that is over, and then nothing is held back', async () => {
    const library = await pageWith(1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    library.onDelete(now().found)
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1)
      expect(now().said).toMatchObject({ what: 'deleted', undo: true })
    })
    await vi.advanceTimersByTimeAsync(UNDO_MS)
    expect(now().said).toMatchObject({ what: 'deleted', undo: false })
    library.onUndo()
    await vi.advanceTimersByTimeAsync(10)
    expect(await count()).toBe(0)
  })
})

describe('importing', () => {
  test('can be taken back', async () => {
    const library = await pageWith(3)
    library.onUndo()
    await said('undone')
    expect(await count()).toBe(0)
  })

  test('is rolled back when it is cancelled', async () => {
    const library = openLibraryPage({
      draw: (view) => {
        views.push(view)
        if (view.work?.what === 'import' && view.work.done > 0) library.onCancel()
      },
      save: () => undefined,
      usage: async () => null,
      locks: locks.of('this'),
    })
    await library.refresh()
    library.onImport(fileOf(900))
    await said('cancelled')
    expect(views.map(({ work }) => work?.what)).toContain('rollback')
    expect(await count()).toBe(0)
  })

  test('is rolled back when it fails, and says why until that is dismissed', async () => {
    const library = page()
    await library.refresh()
    fake.errors.set('addArticles', new DOMException('', 'QuotaExceededError'))
    library.onImport(fileOf(3))
    await said('failed')
    expect(now().said).toEqual({ what: 'failed', why: 'full' })
    library.onDismiss()
    expect(now().said).toBeNull()
  })

  test('a damaged file says that it is one', async () => {
    const library = page()
    library.onImport(new File([new Uint8Array([0x1f, 0x8b, 1, 2, 3])], 'x.gz'))
    await said('failed')
    expect(now().said).toEqual({ what: 'failed', why: 'damaged' })
  })
})

describe('what could not be taken back at once', () => {
  test('is said to be half done, until undoing it has worked', async () => {
    const library = page()
    await library.refresh()
    failAfter('addArticles', 2)
    fake.errors.set('removeArticles', new Error('no disk'))
    library.onImport(fileOf(900))
    await said('failed')
    expect([now().said, await count()]).toEqual([{ what: 'failed', why: 'rollback', undo: true }, 400])
    library.onUndo()
    await said('failed')
    expect([now().said, await count()]).toEqual([{ what: 'failed', why: 'rollback', undo: true }, 400])
    fake.errors.clear()
    library.onUndo()
    await said('undone')
    expect([await count(), await openJournal()]).toEqual([0, null])
  })

  test('of a deletion is held back for that', async () => {
    const library = await pageWith(300)
    failAfter('removeArticles', 1)
    fake.errors.set('addArticles', new Error('no disk'))
    library.onDeleteAll()
    await said('failed')
    expect([now().said, await count()]).toEqual([{ what: 'failed', why: 'rollback', undo: true }, 100])
    fake.errors.clear()
    library.onUndo()
    await said('undone')
    expect(await count()).toBe(300)
  })
})

describe('an import whose page was closed before its end', () => {
  /** Another page, which is gone after so many batches of 200. */
  async function cutOff(batches: number, file = fileOf(900, { text: 'News.' })) {
    const gone = openLibraryPage({ draw: () => undefined, save: () => undefined, usage: async () => null, locks: locks.of('gone') })
    const stopped = answerOnly('addArticles', batches)
    gone.onImport(file)
    await stopped
    locks.free('gone')
  }

  test('is asked about at the next opening, with what came in, and can be taken back as if it had never been', async () => {
    const before = await pageWith(3)
    before.onExport()
    await said('exported')
    await cutOff(2)
    const library = page()
    await library.refresh()
    expect([now().cutOff, await count()]).toEqual([{ file: 'made.jsonl', added: 397, updated: 3 }, 400])
    library.onTakeBackCutOff()
    await said('undone')
    expect([now().cutOff, await openJournal()]).toEqual([null, null])
    library.onExport()
    await said('exported')
    const lines = async (at: number) => (await saved[at]?.content.text())?.split('\n').toSorted()
    expect(await lines(1)).toEqual(await lines(0))
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['backup'])
  })

  test('is taken back with the batch that the background finishes only then', async () => {
    await cutOff(1)
    const library = page()
    await library.refresh()
    fake.before = async (kind) => {
      if (kind !== 'removeArticles') return
      fake.before = () => undefined
      await addArticles({ articles: [JSON.parse(line(5_000))], importBatch: 1 }, Promise.resolve(fake.library))
    }
    library.onTakeBackCutOff()
    await said('undone')
    expect([await count(), await openJournal()]).toEqual([0, null])
  })

  test('can be kept', async () => {
    await cutOff(1)
    const library = page()
    await library.refresh()
    library.onKeepCutOff()
    expect(now().cutOff).toBeNull()
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).toEqual({}), soon)
    await library.refresh()
    expect([now().cutOff, await count()]).toEqual([null, 200])
  })

  test('is nothing to ask about when nothing of it came in', async () => {
    await cutOff(0)
    await page().refresh()
    expect([now().cutOff, await openJournal()]).toEqual([null, null])
  })

  test('is not one that goes on in another window', async () => {
    const stopped = answerOnly('addArticles', 1)
    openLibraryPage({ draw: () => undefined, save: () => undefined, usage: async () => null, locks: locks.of('other') }).onImport(fileOf(900))
    await stopped
    await page().refresh()
    expect([now().cutOff, (await openJournal())?.batches]).toEqual([null, 1])
  })

  test('stays when another file is imported', async () => {
    await cutOff(1)
    const library = page()
    await library.refresh()
    library.onImport(fileOf(3, { id: 'other' }))
    await said('imported')
    expect([now().cutOff, await openJournal(), await count()]).toEqual([null, null, 201])
  })
})

test('an export is handed over with all articles, oldest first', async () => {
  const library = await pageWith(3)
  library.onExport()
  await said('exported')
  expect(saved[0]?.name).toMatch(/^crossread-library-\d{4}-\d\d-\d\d\.jsonl$/)
  expect((await saved[0]?.content.text())?.split('\n').filter(Boolean).map((each) => JSON.parse(each).id)).toEqual(['a0', 'a1', 'a2'])
})

test('the reminder to export goes with an export, or when it is put off', async () => {
  await pageWith(3)
  const backup = { saves: 50, exported: null, said: true }
  for (const end of ['onExport', 'onNotNow'] as const) {
    await fakeBrowser.storage.local.set({ backup })
    const library = page()
    await library.refresh()
    expect(now().backup).toEqual({ exported: null })
    library[end]()
    await vi.waitFor(() => expect(now()).toMatchObject({ work: null, backup: null }), soon)
    await vi.waitFor(async () => expect((await fakeBrowser.storage.local.get('backup')).backup).toMatchObject({ saves: 0, said: false }), soon)
  }
})

test('one thing is done at a time', async () => {
  const library = page()
  await library.refresh()
  library.onImport(fileOf(300))
  library.onImport(fileOf(3, { text: 'Another text.' }))
  await said('imported')
  expect(now().said).toMatchObject({ added: 300, updated: 0 })
})

test('a library that cannot be opened says why', async () => {
  fake.errors.set('librarySize', new Error('SecurityError: Security error when calling GetDirectory'))
  await page().refresh()
  expect(now()).toMatchObject({ size: null, broken: 'no-storage' })
})

test('a background that ends while it is asked is asked again', async () => {
  const library = await pageWith(3)
  fake.errors.set('cards', new Error('the message channel closed'))
  fake.onError = () => fake.errors.clear()
  await library.refresh()
  expect(now()).toMatchObject({ broken: null, read: 1 })
  expect(listed()).toHaveLength(3)
})
