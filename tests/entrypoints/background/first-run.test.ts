import { beforeEach, expect, test, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { memoryShelf } from '../../../corpus/memory-shelf'
import { ReaderLibrary } from '../../../corpus/reader-library'
import { readSeeds } from '../../../corpus/seeds/read-seeds'
import { demo } from '../../../entrypoints/background/demo'
import { welcomeOnInstall } from '../../../entrypoints/background/first-run'

beforeEach(() => fakeBrowser.reset())

test.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
] as const)('on %s the first-run page opens %d times', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  welcomeOnInstall()
  await fakeBrowser.runtime.onInstalled.trigger({ reason, previousVersion: '0.0.1' } as Browser.runtime.InstalledDetails)
  expect(create.mock.calls).toEqual(Array.from({ length: times }, () => [{ url: 'chrome-extension://test-extension-id/welcome.html' }]))
  create.mockRestore()
})

test('its example is what the engine really finds, and is kept nowhere', async () => {
  const library = new ReaderLibrary(memoryShelf(readSeeds('seeds')), Promise.reject(new Error('no storage')), () => Promise.resolve())
  const { report, page, siblings, outlets } = await demo(Promise.resolve(library))
  expect(report.siblings.some(({ details }) => details.some(({ kind }) => kind === 'quote'))).toBe(true)
  expect(siblings.map(({ id }) => id)).toEqual(report.siblings.map(({ id }) => id))
  expect(siblings.map(({ id }) => id)).not.toContain(page.id)
  expect(outlets).toHaveLength(siblings.length + 1)
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})
