import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NO_NOISE } from '../../components/noise'
import { changeSettings, DEFAULT_SETTINGS, settings, watchSettings } from '../../session/settings'

beforeEach(() => fakeBrowser.reset())

test('what was chosen is kept, the rest stays as it was', async () => {
  await changeSettings({ contextMenu: false })
  await changeSettings({ noise: { ...NO_NOISE, shortest: 15 } })
  expect(await settings()).toEqual({ ...DEFAULT_SETTINGS, contextMenu: false, noise: { ...NO_NOISE, shortest: 15 } })
})

test('what is as it came leaves nothing behind', async () => {
  await changeSettings({ contextMenu: false })
  await changeSettings(DEFAULT_SETTINGS)
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})

test('of choices made at once, on two pages say, none is lost', async () => {
  await Promise.all([
    ...Array.from({ length: 50 }, (_, n) => changeSettings({ noise: { ...NO_NOISE, shortest: n + 1 } })),
    changeSettings({ contextMenu: false }),
    changeSettings({ backupAfter: 200 }),
  ])
  expect(await settings()).toEqual({ noise: { ...NO_NOISE, shortest: 50 }, contextMenu: false, backupAfter: 200 })
})

test.each<[string, object, unknown]>([
  ['nothing', {}, DEFAULT_SETTINGS],
  ['an older shape', { noise: true, theme: 'dark' }, DEFAULT_SETTINGS],
  ['one wrong field', { noise: { quotations: true, shortest: 'many', outlets: [1] }, contextMenu: false, backupAfter: 7 }, { noise: { ...NO_NOISE, quotations: true }, contextMenu: false, backupAfter: 50 }],
  ['a slider beyond its end', { noise: { quotations: false, shortest: 1e9, outlets: ['a'] }, contextMenu: true, backupAfter: 0 }, { noise: { ...NO_NOISE, outlets: ['a'] }, contextMenu: true, backupAfter: 0 }],
])('stored settings that are %s', async (_, stored, read) => {
  await fakeBrowser.storage.local.set(stored)
  expect(await settings()).toEqual(read)
})

test('every change is told, until that is no longer wanted', async () => {
  const told = vi.fn<Parameters<typeof watchSettings>[0]>()
  const unwatch = watchSettings(told)
  await changeSettings({ contextMenu: false })
  await fakeBrowser.storage.local.set({ library: 1 })
  expect(told.mock.calls).toEqual([[{ contextMenu: false }]])
  unwatch()
  await changeSettings({ contextMenu: true })
  expect(told).toHaveBeenCalledOnce()
})
