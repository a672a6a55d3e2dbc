// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { KeepActions, Keeping } from '../../../components/save-page/keeping'
import { SavePage } from '../../../components/save-page/save-page'
import { clicked, named, rendered, rerendered, violations } from '../rendered'

const calls = {
  onSave: vi.fn<() => void>(),
  onUpdate: vi.fn<() => void>(),
  onKeepBoth: vi.fn<() => void>(),
  onCancel: vi.fn<() => void>(),
  onUndo: vi.fn<() => void>(),
  onLibrary: vi.fn<() => void>(),
}
beforeEach(() => vi.clearAllMocks())

const view = (keeping: Keeping) => <SavePage keeping={keeping} {...calls} />
const savedAt = '2026-11-02T08:00:00.000Z'
const said = (root: HTMLElement, role: string) => root.querySelector(`[role=${role}]`)?.textContent
const buttons = (root: HTMLElement) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent)

describe('where the page stands in the library', () => {
  test.each<[Keeping, string, string[]]>([
    [{ state: 'unknown' }, '', []],
    [{ state: 'absent' }, '', ['Save this page']],
    [{ state: 'kept', savedAt, same: true }, 'Saved on Nov 2, 2026.', []],
    [{ state: 'kept', savedAt, same: false }, 'Saved on Nov 2, 2026. The page has changed since.', ['Save again']],
    [{ state: 'asking', savedAt }, 'The page has changed since it was saved on Nov 2, 2026. Update that copy, or keep both?', ['Update', 'Keep both', 'Cancel']],
    [{ state: 'saving' }, 'Saving…', []],
    [{ state: 'done', how: 'saved' }, 'Saved in your library.', ['Undo']],
    [{ state: 'done', how: 'updated' }, 'The copy in your library was updated.', ['Undo']],
    [{ state: 'done', how: 'both' }, 'Both copies are in your library.', ['Undo']],
    [{ state: 'undone', again: false }, 'Undone.', ['Save this page']],
    [{ state: 'undone', again: true }, 'Undone.', ['Save again']],
  ])('%j is said, with what can be done', async (keeping, words, offered) => {
    const root = await rendered(view(keeping))
    expect([said(root, 'status'), said(root, 'alert')]).toEqual([words, ''])
    expect(buttons(root)).toEqual([...offered, 'Library'])
    expect(await violations(root)).toEqual([])
  })

  test.each(['full', 'no-storage', 'private', 'gone', 'failed'] as const)('an error is an alert with a sentence: %s', async (why) => {
    const root = await rendered(view({ state: 'failed', why }))
    expect(said(root, 'alert')).toMatch(/^Not saved: .{20}/)
    expect(said(root, 'status')).toBe('')
    expect(buttons(root)).toEqual(['Dismiss', 'Library'])
    expect(await violations(root)).toEqual([])
  })
})

test.each<[Keeping, string, keyof KeepActions | 'onLibrary']>([
  [{ state: 'absent' }, 'Save this page', 'onSave'],
  [{ state: 'kept', savedAt, same: false }, 'Save again', 'onSave'],
  [{ state: 'asking', savedAt }, 'Update', 'onUpdate'],
  [{ state: 'asking', savedAt }, 'Keep both', 'onKeepBoth'],
  [{ state: 'asking', savedAt }, 'Cancel', 'onCancel'],
  [{ state: 'done', how: 'saved' }, 'Undo', 'onUndo'],
  [{ state: 'failed', why: 'full' }, 'Dismiss', 'onCancel'],
  [{ state: 'absent' }, 'Library', 'onLibrary'],
])('%j: “%s” does that', async (keeping, name, call) => {
  const root = await rendered(view(keeping))
  await clicked(named(root, 'button', name))
  for (const [each, spy] of Object.entries(calls)) expect([each, spy.mock.calls.length]).toEqual([each, each === call ? 1 : 0])
})

test('the second half of a double click does not undo the first, and the keyboard goes on from there', async () => {
  const root = await rendered(view({ state: 'absent' }))
  const save = named(root, 'button', 'Save this page')
  save?.focus()
  await clicked(save)
  await rerendered(view({ state: 'saving' }), root)
  expect(document.activeElement).toBe(root.querySelector('[role=group]'))
  await rerendered(view({ state: 'done', how: 'saved' }), root)
  expect(named(root, 'button', 'Undo')).not.toBe(save)
  expect(save?.isConnected).toBe(false)
})
