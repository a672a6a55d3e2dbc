import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askFirst, firstAsk } from '../../session/first-ask'

let heard: unknown[]
const held = vi.fn<(document: { url: string }) => Promise<void>>(async () => {
  throw new Error('Only a single offscreen document may be created.')
})
let tab: { id: number; url?: string }

beforeEach(() => {
  fakeBrowser.reset()
  heard = []
  tab = { id: 7, url: 'https://morning.example/harbour' }
  Reflect.deleteProperty(globalThis, Symbol.for('crossread-first-ask'))
  const hear = (what: unknown) => Promise.resolve(void heard.push(what))
  Object.assign(fakeBrowser.tabs, { query: async () => [tab], sendMessage: (tabId: number, message: object) => hear({ tabId, ...message }) })
  held.mockClear()
  Object.assign(fakeBrowser.offscreen, { createDocument: held })
  Object.assign(fakeBrowser.scripting, { executeScript: ({ target }: { target: object }) => hear({ inject: target }) })
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: { kind: string }) => {
    heard.push(message)
    return Promise.resolve(message.kind)
  }) as typeof fakeBrowser.runtime.sendMessage)
})

test('the background is woken and asked, the library opened, and the page reads itself', async () => {
  askFirst('')
  expect(heard).toEqual([{ to: 'background', kind: 'wake', ask: {} }])
  await vi.waitFor(() => expect(heard).toHaveLength(4))
  expect(held.mock.calls.map(([{ url }]) => url)).toEqual(['offscreen.html'])
  expect(heard).toContainEqual({ to: 'background', kind: 'check', ask: { tabId: 7, part: 'page' } })
  expect(heard.slice(-2)).toEqual([{ inject: { tabId: 7 } }, { tabId: 7, to: 'page', kind: 'readAhead', ask: { part: 'page' } }])
})

test('the popup finds what was asked', async () => {
  expect(firstAsk()).toBeNull()
  askFirst('?part=selection')
  const asked = firstAsk()
  expect([asked?.part, await asked?.tab, await asked?.answer]).toEqual(['selection', tab, 'check'])
})

test.each(['chrome://settings/', undefined])('a tab that shows %s is left to the background', async (url) => {
  if (url === undefined) delete tab.url
  else tab.url = url
  askFirst('')
  await firstAsk()?.answer
  expect(heard).toHaveLength(2)
})
