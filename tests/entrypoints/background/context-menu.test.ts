import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offerInContextMenu } from '../../../entrypoints/background/context-menu'
import { changeSettings } from '../../../session/settings'

interface Click {
  menuItemId: string
  selectionText?: string
}

/** What the browser was asked, in order. */
let asked: [string, unknown][]
let click: (click: Click, tab?: { id?: number; windowId: number }) => void
let entries: { id: string; contexts: string[] }[]
/** What comes of opening a popup. */
let opened: Promise<void>
const perform = vi.fn<Parameters<typeof offerInContextMenu>[0]>()

beforeEach(() => {
  fakeBrowser.reset()
  perform.mockClear()
  asked = []
  entries = []
  opened = Promise.resolve()
  Object.assign(fakeBrowser.action, {
    setPopup: async (details: unknown) => void asked.push(['setPopup', details]),
    openPopup: (details: unknown) => {
      asked.push(['openPopup', details])
      return opened
    },
  })
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void (entries = []),
    create: (entry: (typeof entries)[number]) => void (entries = [...entries.filter(({ id }) => id !== entry.id), entry]),
    onClicked: { addListener: (listener: typeof click) => void (click = listener) },
  })
  offerInContextMenu(perform)
})
afterEach(() => vi.restoreAllMocks())

const tab = { id: 7, windowId: 3 }
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('there are two entries for pages and one for selections, however often they are added', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' })
  await fakeBrowser.runtime.onStartup.trigger()
  await Promise.all([fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' }), fakeBrowser.runtime.onStartup.trigger()])
  await settled()
  expect(entries).toMatchObject([{ contexts: ['page'] }, { contexts: ['page'], title: 'Save this page' }, { contexts: ['selection'], title: 'Find this paragraph elsewhere' }])
})

test('a reader who wants none has none, until they are wanted again', async () => {
  await changeSettings({ contextMenu: false })
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' })
  await settled()
  expect(entries).toEqual([])
  await changeSettings({ contextMenu: true })
  await vi.waitFor(() => expect(entries).toHaveLength(3))
})

describe('a click on it', () => {
  test('on a page opens the popup in the click’s own turn', () => {
    click({ menuItemId: 'check' }, tab)
    expect(asked).toEqual([['openPopup', { windowId: 3 }]])
  })

  test('on a selection opens it for the selection, and for the page from then on', async () => {
    click({ menuItemId: 'check-selection', selectionText: 'Ships had waited' }, tab)
    const selection = [
      ['setPopup', { tabId: 7, popup: 'popup.html?part=selection' }],
      ['openPopup', { windowId: 3 }],
    ]
    expect(asked).toEqual(selection)
    await settled()
    expect(asked).toEqual([...selection, ['setPopup', { tabId: 7, popup: 'popup.html' }]])
    expect(perform).not.toHaveBeenCalled()
  })

  test('to save opens it to save', () => {
    click({ menuItemId: 'save' }, tab)
    expect(asked[0]).toEqual(['setPopup', { tabId: 7, popup: 'popup.html?then=save' }])
  })

  test.each([
    ['check', undefined, 'check'],
    ['check-selection', 'Ships had waited', 'check-selection'],
    ['check', 'Ships had waited', 'check-selection'],
    ['save', 'Ships had waited', 'save'],
  ])('where no popup can be opened, has it done all the same (%s on %s: %s)', async (menuItemId, selectionText, task) => {
    opened = Promise.reject(new Error('Could not find an active browser window.'))
    click({ menuItemId, selectionText }, tab)
    await settled()
    expect(perform).toHaveBeenCalledWith(7, task)
    const popups = asked.filter(([kind]) => kind === 'setPopup').map(([, details]) => details)
    expect(popups.slice(-1)).toEqual(task === 'check' ? [] : [{ tabId: 7, popup: 'popup.html' }])
  })

  test.each<[string, Click, { id?: number; windowId: number } | undefined]>([
    ['on another entry', { menuItemId: 'other' }, tab],
    ['outside every tab', { menuItemId: 'check' }, undefined],
  ])('%s does nothing', (_, clicked, where) => {
    click(clicked, where)
    expect(asked).toEqual([])
  })
})
