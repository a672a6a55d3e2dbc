import { afterEach, beforeEach, expect, describe, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Keeping, KeepFailure } from '../../components/save-page/keeping'
import type { SavedPage } from '../../messages/contract'
import type { Message, Reply } from '../../messages/message'
import { keepPage, UNDO_MS } from '../../session/keep-page'
import { checkOf, page } from '../entrypoints/background/fake-page'

const check = checkOf(7)
const older = { ...page, text: 'An older text.', savedAt: '2026-11-02T08:00:00.000Z' }
const added: SavedPage = { key: 3, savedAt: '2026-11-20T08:00:00.000Z', same: true, how: 'added', replaced: null }
const updated: SavedPage = { ...added, how: 'updated', replaced: older }
const saved = (same: boolean) => ({ key: 2, savedAt: older.savedAt, same })

let drawn: Keeping[]
let asked: [string, unknown][]
/** What the background answers; an error is a refusal. */
let answers: Record<string, unknown>

beforeEach(() => {
  vi.useFakeTimers()
  fakeBrowser.reset()
  drawn = []
  asked = []
  answers = { saved: null, savePage: added, removeArticles: [], addArticles: null }
  async function sendMessage({ kind, ask }: Message): Promise<Reply> {
    asked.push([kind, ask])
    const answer = answers[kind]
    return answer instanceof Error ? { ok: false, error: String(answer) } : { ok: true, answer }
  }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as typeof fakeBrowser.runtime.sendMessage)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const settled = () => vi.advanceTimersByTimeAsync(0)
const now = () => drawn.at(-1)
const kinds = () => asked.map(([kind]) => kind)

async function looked(known: unknown = null) {
  answers['saved'] = known
  const keeper = keepPage((keeping) => drawn.push(keeping))
  keeper.look(check)
  await settled()
  return keeper
}

describe('a page that is not in the library', () => {
  test('is saved, said to be so once the background has answered, and can be taken back for a while', async () => {
    const keeper = await looked()
    expect(now()).toEqual({ state: 'absent' })
    keeper.onSave()
    await settled()
    expect(drawn.slice(-2)).toEqual([{ state: 'saving' }, { state: 'done', how: 'saved' }])
    expect(asked.at(-1)).toEqual(['savePage', { checkId: check.id, beside: false }])
    await vi.advanceTimersByTimeAsync(UNDO_MS - 1)
    expect(now()?.state).toBe('done')
    keeper.onUndo()
    await settled()
    expect(asked.at(-1)).toEqual(['removeArticles', { keys: [3] }])
    expect(now()).toEqual({ state: 'undone', again: false })
  })

  test('is just saved when the time to take it back is over', async () => {
    const keeper = await looked()
    keeper.onSave()
    await vi.advanceTimersByTimeAsync(UNDO_MS)
    expect(now()).toEqual({ state: 'kept', savedAt: added.savedAt, same: true })
  })

  test('is saved as soon as that is known, when saving is asked for before', async () => {
    const keeper = keepPage((keeping) => drawn.push(keeping))
    keeper.look(check)
    keeper.onSave()
    await settled()
    expect(kinds()).toEqual(['saved', 'savePage'])
  })
})

describe('a page that is in the library', () => {
  test('as it is now is not saved again', async () => {
    const keeper = await looked(saved(true))
    keeper.onSave()
    await settled()
    expect(now()).toEqual({ state: 'kept', savedAt: older.savedAt, same: true })
    expect(kinds()).toEqual(['saved'])
  })

  test('as it was before is not touched until the reader has said what is to become of it', async () => {
    const keeper = await looked(saved(false))
    keeper.onSave()
    await settled()
    expect(now()).toEqual({ state: 'asking', savedAt: older.savedAt })
    keeper.onCancel()
    expect(now()).toEqual({ state: 'kept', savedAt: older.savedAt, same: false })
    expect(kinds()).toEqual(['saved'])
  })

  test('is updated, and the old copy comes back on undo, in one step', async () => {
    const keeper = await looked(saved(false))
    answers['savePage'] = updated
    keeper.onUpdate()
    await settled()
    expect(now()).toEqual({ state: 'done', how: 'updated' })
    keeper.onUndo()
    await settled()
    expect(asked.slice(-2)).toEqual([['savePage', { checkId: check.id, beside: false }], ['addArticles', { articles: [older] }]])
    expect(now()).toEqual({ state: 'undone', again: true })
  })

  test('is kept beside the new copy, of which undo takes back only that', async () => {
    const keeper = await looked(saved(false))
    keeper.onKeepBoth()
    await settled()
    expect(asked.at(-1)).toEqual(['savePage', { checkId: check.id, beside: true }])
    expect(now()).toEqual({ state: 'done', how: 'both' })
    keeper.onUndo()
    await settled()
    expect(asked.at(-1)).toEqual(['removeArticles', { keys: [3] }])
    expect(now()).toEqual({ state: 'undone', again: true })
  })

  test('meanwhile, from elsewhere, cannot be taken back from here', async () => {
    const keeper = await looked()
    answers['savePage'] = { ...added, how: 'unchanged' }
    keeper.onSave()
    await settled()
    expect(now()).toEqual({ state: 'kept', savedAt: added.savedAt, same: true })
  })
})

describe('an error', () => {
  test.each<[unknown, KeepFailure]>([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new Error('InvalidStateError: A mutation operation was attempted'), 'no-storage'],
    [new Error('SecurityError: Security error when calling GetDirectory'), 'no-storage'],
    [new Error('PrivateWindow: nothing of it is kept'), 'private'],
    [new Error('something else'), 'failed'],
    [null, 'gone'],
  ])('of saving has a name and stays until it is dismissed: %s', async (answer, why) => {
    const keeper = await looked()
    answers['savePage'] = answer
    keeper.onSave()
    await vi.advanceTimersByTimeAsync(UNDO_MS * 10)
    expect(now()).toEqual({ state: 'failed', why })
    keeper.onCancel()
    expect(now()).toEqual({ state: 'absent' })
  })

  test('of undoing leaves the page saved', async () => {
    const keeper = await looked()
    keeper.onSave()
    await settled()
    answers['removeArticles'] = new Error('something else')
    keeper.onUndo()
    await settled()
    expect(now()).toEqual({ state: 'failed', why: 'failed' })
    keeper.onCancel()
    expect(now()).toEqual({ state: 'kept', savedAt: added.savedAt, same: true })
  })
})

describe('a new check', () => {
  test('of the same page takes no message away, of another page does', async () => {
    const keeper = await looked()
    keeper.onSave()
    await settled()
    keeper.look(check)
    await settled()
    expect(now()?.state).toBe('done')
    keeper.look(checkOf(7, 'Another text.'))
    await settled()
    expect(now()).toEqual({ state: 'absent' })
  })

  test('of a selection is none of the page', async () => {
    const keeper = keepPage((keeping) => drawn.push(keeping))
    keeper.look({ ...check, part: 'selection' })
    await settled()
    expect([drawn, asked]).toEqual([[], []])
  })
})
