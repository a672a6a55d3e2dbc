import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { check } from '../../../entrypoints/background/check'
import { checkOfTab } from '../../../session/checks'
import { forgetOnNavigation } from '../../../entrypoints/background/forget-on-navigation'
import { address, corpus, fakeTab } from './fake-page'

let tab: ReturnType<typeof fakeTab>
beforeEach(async () => {
  tab = fakeTab()
  forgetOnNavigation()
  await check({ tabId: 7, part: 'page' }, () => corpus)
  tab.asked.length = 0
})

async function updated(changed: object, tabId = 7): Promise<void> {
  await fakeBrowser.tabs.onUpdated.trigger(tabId, changed as never, tab.tab as never)
  await new Promise((settled) => setTimeout(settled, 10))
}

test('a tab that loads again is forgotten, with its number', async () => {
  tab.replies.clear()
  await updated({ status: 'loading' })
  expect([await checkOfTab(7), tab.badge]).toEqual([null, { text: '', title: '' }])
})

test('a page that was loaded again and asked for at once is another one', async () => {
  tab.replies.set('isRead', () => false)
  await updated({ status: 'loading' })
  expect(await checkOfTab(7)).toBeNull()
})

test('a page in which a frame loads, an advertisement say, forgets nothing, however busy it is', async () => {
  await updated({ status: 'loading' })
  await updated({ status: 'complete' })
  expect([(await checkOfTab(7))?.id, tab.badge.text, tab.asked.map(({ kind }) => kind)]).toEqual([expect.any(String), '2', ['isRead']])

  vi.useFakeTimers()
  tab.replies.set('isRead', () => new Promise(() => undefined))
  void fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' } as never, tab.tab as never)
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  expect(await checkOfTab(7)).not.toBeNull()
})

test('a tab that goes to another address is forgotten, and a page that lives on shows nothing any more', async () => {
  tab.tab.url = 'https://morning.example/next'
  await updated({ url: tab.tab.url })
  expect(await checkOfTab(7)).toBeNull()
  expect(tab.asked).toEqual([{ to: 'page', kind: 'highlight', ask: { marks: [] } }])
})

test('a page that changes its address by script is forgotten where only its completion is told, as in Firefox', async () => {
  tab.tab.url = 'https://morning.example/next'
  await updated({ status: 'complete' })
  expect(await checkOfTab(7)).toBeNull()
})

test('a step inside the page forgets nothing', async () => {
  tab.tab.url = `${address}#comments`
  await updated({ status: 'loading', url: tab.tab.url })
  expect(await checkOfTab(7)).not.toBeNull()
  expect(tab.badge.text).toBe('2')
})

test.each([{ status: 'complete' }, { title: 'Harbour' }, { audible: true }])('%j forgets nothing', async (changed) => {
  await updated(changed)
  expect(await checkOfTab(7)).not.toBeNull()
})

test('other tabs forget nothing', async () => {
  await updated({ status: 'loading' }, 8)
  expect(await checkOfTab(7)).not.toBeNull()
})

test('a tab that closes is forgotten', async () => {
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false })
  await vi.waitFor(async () => expect(await checkOfTab(7)).toBeNull())
})
