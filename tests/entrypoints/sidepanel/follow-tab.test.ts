import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followTab } from '../../../entrypoints/sidepanel/follow-tab'

const onTab = vi.fn<(tabId: number) => void>()
const query = vi.fn<(of: object) => Promise<{ id: number; windowId: number }[]>>()

beforeEach(() => {
  fakeBrowser.reset()
  onTab.mockClear()
  query.mockResolvedValue([{ id: 7, windowId: 3 }])
  Object.assign(fakeBrowser.tabs, { query })
})

const turnTo = (tabId: number, windowId = 3) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId })
const told = () => onTab.mock.calls.map(([tabId]) => tabId)

test('tells the active tab of its window, and every one the reader turns to', async () => {
  await followTab(onTab)
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true })
  await turnTo(8)
  await turnTo(7)
  expect(told()).toEqual([7, 8, 7])
})

test('leaves the tabs of other windows alone', async () => {
  await followTab(onTab)
  await turnTo(9, 4)
  expect(told()).toEqual([7])
})

test('has nothing to tell of a window without tabs', async () => {
  query.mockResolvedValue([])
  await followTab(onTab)
  expect(told()).toEqual([])
})
