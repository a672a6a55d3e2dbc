import { beforeEach, expect, test, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { demo } from '../../../entrypoints/background/demo'
import { welcomeOnInstall } from '../../../entrypoints/background/first-run'

beforeEach(() => fakeBrowser.reset())

vi.mock('../../../corpus/seeds/built-in', async () => {
  const { readSeeds } = await import('../../../corpus/seeds/read-seeds')
  const { memoryShelf } = await import('../../../corpus/memory-shelf')
  const articles = readSeeds('seeds')
  return { builtInShelf: () => memoryShelf(articles), builtInArticle: (id: string) => articles.find((article) => article.id === id) }
})

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
  const { report, page, siblings, outlets } = await demo()
  expect(report.siblings.some(({ details }) => details.some(({ kind }) => kind === 'quote'))).toBe(true)
  expect(siblings.map(({ id }) => id)).toEqual(report.siblings.map(({ id }) => id))
  expect(siblings.map(({ id }) => id)).not.toContain(page.id)
  expect(outlets).toHaveLength(siblings.length + 1)
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})
