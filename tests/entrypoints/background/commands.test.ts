import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { check } from '../../../entrypoints/background/check'
import { obeyCommands } from '../../../entrypoints/background/commands'
import { forgetAll } from '../../../entrypoints/background/forget-all'
import { inView } from '../../../entrypoints/background/mark-page'
import { checkOfTab } from '../../../session/checks'
import { corpus, fakeTab } from './fake-page'

let tab: ReturnType<typeof fakeTab>
let press: (command: string, tab?: { id?: number; windowId: number }) => void
const openPopup = vi.fn<(details: object) => Promise<void>>(async () => undefined)
const perform = vi.fn<(tabId: number, task: string) => void>()
const openPanel = vi.fn<(details: object) => Promise<void>>(async () => undefined)
beforeEach(() => {
  tab = fakeTab()
  vi.clearAllMocks()
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: (listener: typeof press) => void (press = listener) } })
  Object.assign(fakeBrowser.action, { setPopup: async () => undefined, openPopup })
  Object.assign(fakeBrowser, { sidePanel: { open: openPanel } })
  obeyCommands(perform)
})

const here = { id: 7, windowId: 3 }

test('a command is done in the key’s own turn', () => {
  press('check-selection', here)
  expect(openPopup).toHaveBeenCalledWith({ windowId: 3 })
  expect(perform).not.toHaveBeenCalled()
  press('open-panel', here)
  expect(openPanel).toHaveBeenCalledWith({ windowId: 3 })
})

test('the selection is checked without a popup where the browser opens none, since another panel is open, say', async () => {
  openPopup.mockRejectedValueOnce(new Error('openPopup() cannot be called while another panel is open'))
  press('check-selection', here)
  await vi.waitFor(() => expect(perform).toHaveBeenCalledWith(7, 'check-selection'))
})

test('the next passage is asked of the page, and where there is none, nothing happens', async () => {
  press('next-passage', here)
  await vi.waitFor(() => expect(tab.asked).toContainEqual({ to: 'page', kind: 'next', ask: {} }))
  tab.replies.delete('next')
  press('next-passage', here)
  press('next-passage', undefined)
})

test('what is in view is the page’s answer, as long as there is a check of it', async () => {
  await check({ tabId: 7, part: 'page' }, () => corpus)
  const id = (await checkOfTab(7))?.id ?? ''
  expect(await inView({ checkId: id, seen: [] })).toEqual([[0, 31]])
  expect(await inView({ checkId: '7-other', seen: [] })).toBeNull()
  tab.replies.delete('inView')
  expect(await inView({ checkId: id, seen: [] })).toBeNull()
})

test('all that was found can be forgotten, with its number and its marks', async () => {
  await check({ tabId: 7, part: 'page' }, () => corpus)
  expect(tab.badge.text).toBe('2')
  await forgetAll()
  expect(await checkOfTab(7)).toBeNull()
  expect(tab.badge).toEqual({ text: '', title: '' })
  expect(tab.asked.at(-1)).toEqual({ to: 'page', kind: 'highlight', ask: { marks: [] } })
})
