// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Library } from '../../../components/library/library'
import type { BadLine, LibraryActions, LibraryView, Said } from '../../../components/library/library-view'
import type { Card } from '../../../corpus/stores/card'
import { feedsOf } from '../feeds/feeds-of'
import { clicked, named, rendered, seenText, violations } from '../rendered'

vi.setConfig({ testTimeout: 30_000 })

const calls = {
  onQuery: vi.fn<LibraryActions['onQuery']>(),
  onImport: vi.fn<LibraryActions['onImport']>(),
  onExport: vi.fn<() => void>(),
  onDelete: vi.fn<LibraryActions['onDelete']>(),
  onDeleteAll: vi.fn<() => void>(),
  onUndo: vi.fn<() => void>(),
  onCancel: vi.fn<() => void>(),
  onNotNow: vi.fn<() => void>(),
  onKeepCutOff: vi.fn<() => void>(),
  onTakeBackCutOff: vi.fn<() => void>(),
  onDismiss: vi.fn<() => void>(),
}
beforeEach(() => vi.clearAllMocks())

const cards: Card[] = [
  { id: 'a', outlet: 'Harbour Wire', title: 'Harbour reopens', date: '2026-11-02', url: 'https://harbour.example/a', savedAt: '2026-11-03T08:00:00.000Z', words: 1200, lead: 'Ships waited.' },
  { id: 'b', outlet: '', title: '', date: null, url: null, savedAt: '2026-11-03T08:00:00.000Z', words: 1, lead: 'Beginning' },
  { id: 'c', outlet: 'صحيفة', title: '\u202Eعودة الميناء', date: null, url: 'javascript:alert(1)', savedAt: '2026-11-03T08:00:00.000Z', words: 2, lead: '' },
]
const viewOf = (more: Partial<LibraryView> = {}): LibraryView => {
  const found = more.found ?? cards.map((_, i) => i)
  return {
    size: { articles: found.length, builtIn: 5, newestKey: found.length, indexBytes: 100_000 },
    bytes: 4_200_000, broken: null, read: 1, query: '', found, card: (key) => cards[key % cards.length], backup: null, cutOff: null, work: null, said: null, ...more,
  }
}
const PROBLEMS: BadLine['problem'][] = [
  { what: 'not-json' },
  { what: 'no-object' },
  { what: 'missing', field: 'id' },
  { what: 'wrong', field: 'title' },
  { what: 'too-long', field: 'text' },
  { what: 'unread' },
]
const library = (more?: Partial<LibraryView>) => rendered(<Library view={viewOf(more)} {...calls} feeds={feedsOf()} />)

test('says how much there is, what it takes, and that there is more to search', async () => {
  const root = await library()
  expect(seenText(root.querySelector('.library-size'))).toBe('3 articles of your own · 4.2 MB on this device, 100 kB of it the index The 5 built-in articles are always searched too.')
  expect(await violations(root)).toEqual([])
})

test('empty, says what it is for, and offers nothing that needs articles', async () => {
  const root = await library({ found: [] })
  expect(seenText(root)).toContain('What you keep here is compared with every page you check.')
  expect(['Import a file…', 'Export everything', 'Delete everything…'].map((name) => (named(root, 'button', name) as HTMLButtonElement).disabled)).toEqual([false, true, true])
  expect(root.querySelector('input[type=search]')).toBeNull()
  expect(await violations(root)).toEqual([])
})

test('lists what is known of each article, and links to nothing but the web', async () => {
  const root = await library()
  const [first, second] = [...root.querySelectorAll('.articles > li')].map((each) => [...each.querySelectorAll('h2, p, button')].map(seenText).join(' | '))
  expect(first).toBe('Harbour reopens | Harbour Wire · Nov 2, 2026 · 1,200 words · saved Nov 3, 2026 · harbour.example | Delete')
  expect(second).toBe('Title unknown. Begins: Beginning | Outlet unknown · date unknown · 1 word · saved Nov 3, 2026 | Delete')
  expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://harbour.example/a'])
  await clicked(named(root, 'button', 'Delete “Harbour reopens”'))
  expect(calls.onDelete).toHaveBeenCalledWith([0])
})

test('reminds of an export where one is due, until that is put off', async () => {
  const root = await library({ backup: { exported: '2026-11-02T08:00:00.000Z' } })
  const line = root.querySelector<HTMLElement>('.library-backup')
  expect(seenText(line?.querySelector('p') ?? null)).toBe('The articles you save are kept in this browser alone. An export keeps a copy of them. Last exported on Nov 2, 2026.')
  for (const button of line?.querySelectorAll('button') ?? []) await clicked(button)
  expect([calls.onExport.mock.calls.length, calls.onNotNow.mock.calls.length]).toEqual([1, 1])
  expect(await violations(root)).toEqual([])
  expect((await library({ found: [], backup: { exported: null } })).querySelector('.library-backup')).toBeNull()
})

test('asks what is to become of an import that was cut off', async () => {
  const cutOff = { file: 'made.jsonl', added: 312, updated: 1 }
  const root = await library({ cutOff })
  expect(root.querySelector('.library-cut-off [role=status]')?.textContent).toBe('The import of made.jsonl was interrupted: 312 articles added, 1 updated. Keep what came in, or undo the import?')
  await clicked(named(root, 'button', 'Keep it'))
  await clicked(named(root, 'button', 'Undo the import'))
  expect([calls.onKeepCutOff.mock.calls.length, calls.onTakeBackCutOff.mock.calls.length]).toEqual([1, 1])
  expect(await violations(root)).toEqual([])
})

test('a long list is shown in pieces', async () => {
  const root = await library({ found: Array.from({ length: 5_000 }, (_, i) => i) })
  expect(root.querySelectorAll('.articles > li')).toHaveLength(40)
  await clicked(root.querySelector('.more'))
  expect(root.querySelectorAll('.articles > li')).toHaveLength(80)
})

describe('a search', () => {
  test('is asked with every letter, and says how many it found', async () => {
    const root = await library({ query: 'harb', found: [0] })
    expect(root.querySelector('.library-found [role=status]')?.textContent).toBe('1 article found')
    const input = root.querySelector('input[type=search]') as HTMLInputElement
    input.value = 'harbo'
    await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
    expect(calls.onQuery).toHaveBeenCalledWith('harbo')
    await clicked(named(root, 'button', 'Delete the article found'))
    expect(calls.onDelete).toHaveBeenCalledWith([0])
  })

  test('of a list that is still being read says so, and deletes nothing', async () => {
    const root = await library({ query: 'harb', found: [0], read: 0.3 })
    expect(seenText(root.querySelector('.library-found'))).toBe('1 article found so far; the list is still being read.')
    expect(root.querySelector('.list-progress')?.getAttribute('aria-label')).toBe('Reading the list…')
    expect(await violations(root)).toEqual([])
  })
})

test('everything is deleted only after a question, which begins at the answer that does no harm', async () => {
  const root = await library()
  await clicked(named(root, 'button', 'Delete everything…'))
  expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('Delete all 3 articles in your library?')
  expect(document.activeElement?.textContent).toBe('Cancel')
  expect(await violations(root)).toEqual([])
  await clicked(named(root, 'button', 'Cancel'))
  expect([calls.onDeleteAll.mock.calls.length, document.activeElement?.textContent]).toEqual([0, 'Delete everything…'])
  await clicked(named(root, 'button', 'Delete everything…'))
  await clicked(named(root, 'button', 'Delete everything'))
  expect(calls.onDeleteAll).toHaveBeenCalledOnce()
})

test.each([
  ['import', true],
  ['export', true],
  ['delete', true],
  ['undo', false],
  ['rollback', false],
] as const)('what goes on has a progress, and nothing else begins: %s', async (what, stops) => {
  const root = await library({ work: { what, done: 0.4 } })
  const progress = root.querySelector('.work progress') as HTMLProgressElement
  expect([progress.value, root.querySelector('.work label')?.textContent]).toEqual([0.4, expect.stringMatching(/…$/)])
  expect(named(root, 'button', 'Cancel') !== undefined).toBe(stops)
  expect((named(root, 'button', 'Import a file…') as HTMLButtonElement).disabled).toBe(true)
  expect(await violations(root)).toEqual([])
})

describe('what came of it', () => {
  const imported: Said = { what: 'imported', file: 'made.jsonl', added: 1, updated: 2, unchanged: 0, bad: [], badLines: 0, undo: true }
  test.each<[Said, string, string]>([
    [imported, 'status', 'made.jsonl: 1 article added, 2 updated, 0 already there.'],
    [{ what: 'deleted', articles: 2, undo: true }, 'status', '2 articles deleted.'],
    [{ what: 'exported', articles: 2, file: 'library.jsonl' }, 'status', '2 articles handed to the browser to save: library.jsonl'],
    [{ what: 'undone' }, 'status', 'Undone.'],
    [{ what: 'cancelled' }, 'status', 'Cancelled. Your library is as it was.'],
    [{ what: 'failed', why: 'full' }, 'alert', 'There is no room left: the browser did not take all of it, and what it took was removed again. Delete articles, or free some space on this device.'],
    [{ what: 'failed', why: 'damaged' }, 'alert', 'The file is damaged, or is not a list of articles. Your library is as it was.'],
  ])('%j is said', async (said, role, words) => {
    const root = await library({ said })
    expect(root.querySelector(`.library-said [role=${role}]`)?.textContent).toBe(words)
    expect(named(root, 'button', 'Undo') !== undefined).toBe('undo' in said)
    await clicked(named(root, 'button', 'Dismiss'))
    expect(calls.onDismiss).toHaveBeenCalledOnce()
    expect(await violations(root)).toEqual([])
  })

  test('lists the lines that could not be read, with their number and the reason', async () => {
    const root = await library({ said: { ...imported, bad: PROBLEMS.map((problem, at) => ({ number: at + 1_007, problem })), badLines: 300 } })
    const folded = root.querySelector('details')
    if (folded) folded.open = true
    await act(() => void folded?.dispatchEvent(new Event('toggle')))
    expect([...(folded?.querySelectorAll('summary, li, p') ?? [])].map(seenText)).toEqual([
      '300 lines could not be read',
      'Line 1,007: not JSON',
      'Line 1,008: JSON, but not an article',
      'Line 1,009: “id” is missing',
      'Line 1,010: “title” is of the wrong kind',
      'Line 1,011: “text” is too long',
      'Line 1,012: too long for an article',
      'Only the first 6 are listed.',
    ])
  })
})

test('a file that is picked or dropped comes in', async () => {
  const root = await library()
  const file = new File(['{}'], 'made.jsonl')
  const picker = root.querySelector('input[type=file]') as HTMLInputElement
  Object.defineProperty(picker, 'files', { value: [file] })
  await act(() => void picker.dispatchEvent(new Event('change', { bubbles: true })))
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } })
  await act(() => void document.dispatchEvent(drop))
  expect(calls.onImport.mock.calls).toEqual([[file], [file]])
  expect(drop.defaultPrevented).toBe(true)
})

test('a library that cannot be opened says why', async () => {
  const root = await library({ size: null, broken: 'no-storage' })
  expect(root.querySelector('[role=alert]')?.textContent).toMatch(/^The browser gives Crossread no storage here/)
})
