import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openSession, type View } from '../../session/session'
import type { Missing } from '../../components/popup/popup'
import { NO_NOISE } from '../../components/noise'
import type { Check, CheckAnswer, PageAnswer } from '../../messages/contract'
import type { Message, Reply } from '../../messages/message'
import { address, page, report } from '../entrypoints/background/fake-page'

const timings = { inject: 0, extract: 0, open: 0, match: 0, store: 0 }
const before: Check = { id: '7-before', tabId: 7, address, part: 'page', page, report, siblings: [], outlets: [], shown: [], timings }
const fresh: Check = { ...before, id: '7-fresh', shown: ['other'] }

let views: View[]
let asked: [string, unknown][]
/** What the background answers; a promise is an answer that comes when the test lets it. */
let answers: Record<string, unknown>

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint))
  views = []
  asked = []
  const checked: CheckAnswer = { state: 'checked', check: fresh }
  answers = { lastCheck: null, check: checked, highlight: { state: 'done', shown: 1, asked: 1 }, saved: null }
  async function sendMessage(message: Message): Promise<Reply> {
    asked.push([message.kind, message.ask])
    const answer = await answers[message.kind]
    return answer === undefined ? { ok: false, error: 'no answer' } : { ok: true, answer }
  }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as typeof fakeBrowser.runtime.sendMessage)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const open = () => openSession(7, (view) => views.push(view))
/** What was drawn one after the other; the same again is no news. */
const states = () => views.map(({ state }) => (state.state === 'checked' ? state.check.id : state.state)).filter((state, i, all) => state !== all[i - 1])

describe('opening the popup', () => {
  test('works, then shows what was found, and highlights it on the page', async () => {
    await open().check()
    expect(states()).toEqual(['working', '7-fresh'])
    expect(views.at(-1)?.shown).toEqual(['other'])
    expect(asked).toContainEqual(['highlight', { checkId: '7-fresh', siblings: ['other'] }])
  })

  test('draws the answer, and has the browser paint it, before anything else is asked', async () => {
    let paint = (): void => undefined
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => (paint = then))
    const checking = open().check()
    await vi.waitFor(() => expect(states()).toContain('7-fresh'))
    expect(asked.map(([kind]) => kind)).toEqual(['lastCheck', 'check'])
    paint()
    await checking
    expect(asked.map(([kind]) => kind)).toEqual(expect.arrayContaining(['highlight', 'saved']))
  })

  test('takes an answer that was asked for before it was there, and asks no second time', async () => {
    const answer: CheckAnswer = { state: 'checked', check: fresh }
    await open().check('page', Promise.resolve({ ok: true, answer } satisfies Reply))
    expect(states()).toEqual(['working', '7-fresh'])
    expect(asked.map(([kind]) => kind)).not.toContain('check')
  })

  test('asks a background that ended in the midst of the check once more, which wakes it', async () => {
    const cut = () => Promise.reject(new Error('The message port closed before a response was received.'))
    await open().check('page', cut())
    expect([states(), asked.filter(([kind]) => kind === 'check')]).toEqual([['working', '7-fresh'], [['check', { tabId: 7, part: 'page' }]]])
    answers.check = undefined
    const refused = open()
    await refused.check('page', cut())
    expect(views.at(-1)?.state).toEqual({ state: 'failed', why: 'matching' })
  })

  test('shows what is known of the page from before until it is read again', async () => {
    answers.lastCheck = before
    await open().check()
    expect(states()).toEqual(['working', '7-before', '7-fresh'])
  })

  test('never goes back to what was known before', async () => {
    const waiting: ((last: Check) => void)[] = []
    answers.lastCheck = new Promise<Check>((resolve) => waiting.push(resolve))
    const checking = open().check()
    await vi.waitFor(() => expect(states()).toContain('7-fresh'))
    waiting[0]?.(before)
    await checking
    expect(states().at(-1)).toBe('7-fresh')
  })

  test('reads the selection where that is asked, again when it is tried again, and the page when that is asked', async () => {
    const session = open()
    answers.check = { state: 'failed', why: 'matching' }
    await session.check('selection')
    await session.check()
    await session.check('page')
    expect(asked.filter(([kind]) => kind === 'check').map(([, ask]) => ask)).toEqual(['selection', 'selection', 'page'].map((part) => ({ tabId: 7, part })))
  })

  test('does not show what is known of the page while a selection is read', async () => {
    answers.lastCheck = before
    await open().check('selection')
    expect(states()).not.toContain('7-before')
  })

  test.each<CheckAnswer>([
    { state: 'unsupported', why: 'store' },
    { state: 'not-article', why: 'front-page' },
    { state: 'failed', why: 'reload' },
  ])('shows that it is $state: $why, and highlights nothing', async (answer) => {
    answers.check = answer
    await open().check()
    expect(views.at(-1)).toEqual({ state: answer, shown: [], missing: null, unselected: null, noise: NO_NOISE, keeping: { state: 'unknown' }, backup: null })
    expect(asked.map(([kind]) => kind)).not.toContain('highlight')
  })

  test('fails in words when the background does not answer', async () => {
    answers.check = undefined
    await open().check()
    expect(views.at(-1)?.state).toEqual({ state: 'failed', why: 'matching' })
  })
})

describe('opening the side panel', () => {
  test('shows what is known of the tab, and neither reads the page nor touches it', async () => {
    answers.lastCheck = before
    await open().recall()
    expect(states()).toEqual(['7-before'])
    await vi.waitFor(() => expect(asked.map(([kind]) => kind)).toEqual(['lastCheck', 'saved']))
  })

  test('follows what is shown on the page by somebody else, and asks for nothing', async () => {
    answers.lastCheck = { ...before, shown: ['one', 'two'] }
    const session = open()
    await session.recall()
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    session.follow(['one'])
    expect(views.at(-1)?.shown).toEqual(['one'])
    const drawn = views.length
    session.follow(['one'])
    expect(views).toHaveLength(drawn)
    expect(asked).toHaveLength(2)
  })

  test('does not go back to a choice of its own that a newer one has replaced', async () => {
    answers.lastCheck = { ...before, shown: ['one', 'two'] }
    const session = open()
    await session.recall()
    const choosing = Promise.all([session.show(['one']), session.show([])])
    session.follow(['one'])
    expect(views.at(-1)?.shown).toEqual([])
    await choosing
    session.follow(['two'])
    expect(views.at(-1)?.shown).toEqual(['two'])
  })

  test.each([null, undefined])('says that nothing is known when the background answers %s', async (answer) => {
    answers.lastCheck = answer
    await open().recall()
    expect(views).toEqual([{ state: { state: 'unchecked' }, shown: [], missing: null, unselected: null, noise: NO_NOISE, keeping: { state: 'unknown' }, backup: null }])
  })

  test('does not forget that the page is being read', async () => {
    const waiting: ((answer: CheckAnswer) => void)[] = []
    answers.check = new Promise<CheckAnswer>((resolve) => waiting.push(resolve))
    const session = open()
    const checking = session.check()
    await session.recall()
    expect(states()).toEqual(['working'])
    waiting[0]?.({ state: 'checked', check: fresh })
    await checking
    expect(states().at(-1)).toBe('7-fresh')
  })

  test('asks for what is known to be highlighted and revealed', async () => {
    answers.lastCheck = before
    const session = open()
    await session.recall()
    await session.show(['other'])
    expect(asked.at(-1)).toEqual(['highlight', { checkId: '7-before', siblings: ['other'] }])
  })
})

describe('in an open popup', () => {
  test('a choice is drawn at once, and asked of the page', async () => {
    const session = open()
    await session.check()
    await session.show([])
    expect(views.at(-1)?.shown).toEqual([])
    expect(asked.at(-1)).toEqual(['highlight', { checkId: '7-fresh', siblings: [] }])
  })

  test('a passage is revealed on the page', async () => {
    const session = open()
    await session.check()
    answers.reveal = { state: 'done', shown: 1, asked: 1 }
    await session.reveal([3, 9])
    expect(asked.at(-1)).toEqual(['reveal', { checkId: '7-fresh', span: [3, 9] }])
    expect(views.at(-1)?.missing).toBeNull()
  })

  test.each<[PageAnswer | undefined, Missing | null]>([
    [{ state: 'done', shown: 0, asked: 1 }, 'passage'],
    [{ state: 'lost' }, 'passage'],
    [undefined, null],
  ])('a passage to reveal that the page answers with %j is missing: %s', async (answer, missing) => {
    const session = open()
    await session.check()
    answers.reveal = answer
    await session.reveal([3, 9])
    expect(views.at(-1)?.missing).toBe(missing)
    answers.reveal = { state: 'done', shown: 1, asked: 1 }
    await session.reveal([10, 12])
    expect(views.at(-1)?.missing).toBeNull()
  })

  test.each<[PageAnswer, Missing | null]>([
    [{ state: 'done', shown: 3, asked: 3 }, null],
    [{ state: 'done', shown: 0, asked: 0 }, null],
    [{ state: 'done', shown: 2, asked: 3 }, 'some'],
    [{ state: 'done', shown: 0, asked: 3 }, 'all'],
    [{ state: 'lost' }, 'all'],
  ])('passages to highlight that the page answers with %j are missing: %s', async (answer, missing) => {
    answers.highlight = answer
    const session = open()
    await session.check()
    expect(views.at(-1)?.missing).toBe(missing)
    await session.show([])
    expect(views.at(-1)?.missing).toBeNull()
  })

  test('what is selected takes the place of what was found on the page', async () => {
    const session = open()
    await session.check()
    answers.check = { state: 'checked', check: { ...fresh, id: '7-selected', part: 'selection' } }
    await session.checkSelection()
    expect(states()).toEqual(['working', '7-fresh', '7-selected'])
    expect(asked.at(-1)).toEqual(['highlight', { checkId: '7-selected', siblings: ['other'] }])
  })

  test.each(['no-selection', 'short-selection'] as const)('what was found on the page stays when there is %s, and that is said anew each time', async (why) => {
    const session = open()
    await session.check()
    answers.check = { state: 'not-article', why }
    for (const said of [[why], [null, why]]) {
      views = []
      await session.checkSelection()
      expect(views.map(({ unselected }) => unselected)).toEqual(said)
      expect(states()).toEqual(['7-fresh'])
    }
    answers.check = { state: 'checked', check: fresh }
    await session.check('page')
    expect(views.at(-1)?.unselected).toBeNull()
  })

  test('a selection that cannot be read is a failure like any other', async () => {
    const session = open()
    await session.check()
    answers.check = { state: 'failed', why: 'no-access' }
    await session.checkSelection()
    expect(states().at(-1)).toBe('failed')
  })

  test('without a result, what is selected is checked from the start', async () => {
    answers.check = { state: 'not-article', why: 'no-selection' }
    await open().checkSelection()
    expect(states()).toEqual(['working', 'not-article'])
  })

  test('what is left out is drawn at once, and kept for every later result', async () => {
    const noise = { ...NO_NOISE, quotations: true }
    const session = open()
    await session.check()
    const leaving = session.leaveOut(noise)
    expect(views.at(-1)?.noise).toEqual(noise)
    await leaving
    await open().check()
    expect(views.filter(({ state }) => state.state === 'checked').at(-1)?.noise).toEqual(noise)
  })

  test('the reminder to export the library is given once', async () => {
    await fakeBrowser.storage.local.set({ backup: { saves: 50, exported: null, said: false } })
    const [first, second] = [open(), open()]
    await first.check()
    expect(views.at(-1)?.backup).toEqual({ exported: null })
    await second.check()
    expect(views.at(-1)?.backup).toBeNull()
  })

  test('side by side opens in a tab of its own', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    const session = open()
    await session.check()
    await session.compare('a&b=c')
    const view = 'chrome-extension://test-extension-id/compare.html?check=7-fresh&sibling=a%26b%3Dc'
    expect(create).toHaveBeenCalledWith({ url: view, openerTabId: 7 })
  })

  test('the page can be saved, and the way leads to the library', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    const session = open()
    await session.check()
    answers.savePage = { key: 1, savedAt: '2026-11-02T08:00:00.000Z', same: true, how: 'added', replaced: null }
    session.keep.onSave()
    await vi.waitFor(() => expect(views.at(-1)?.keeping).toEqual({ state: 'done', how: 'saved' }))
    await session.library()
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://test-extension-id/library.html', openerTabId: 7 })
  })

  test('nothing is asked before there is a check', async () => {
    const session = open()
    await Promise.all([session.show(['other']), session.reveal([0, 1]), session.compare('other')])
    expect(asked).toEqual([])
  })
})
