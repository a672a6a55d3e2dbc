import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { panelOpener } from '../../../entrypoints/popup/open-panel'

const open = vi.fn<(where?: object) => Promise<void>>(async () => undefined)
const own = { sidePanel: fakeBrowser.sidePanel }
const browser: { sidePanel?: unknown; sidebarAction?: unknown } = fakeBrowser

/** What the browser has of the two. */
function give(apis: object): void {
  open.mockClear()
  delete browser.sidePanel
  delete browser.sidebarAction
  Object.assign(fakeBrowser, apis)
}
afterEach(() => give(own))

test('opens the side panel of the window, before anything is awaited', () => {
  give({ sidePanel: { open } })
  void panelOpener(3)?.()
  expect(open).toHaveBeenCalledWith({ windowId: 3 })
})

test('opens the sidebar where there is no side panel, before anything is awaited', () => {
  give({ sidebarAction: { open } })
  void panelOpener(3)?.()
  expect(open).toHaveBeenCalledWith()
})

test('offers nothing where there is neither', () => {
  give({})
  expect(panelOpener(3)).toBeUndefined()
})
