import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { checkOfId, checkOfTab, forgetCheck, saveCheck, saveShown, watchChecks } from '../../session/checks'
import { checkOf, fakeTab } from '../entrypoints/background/fake-page'

beforeEach(() => {
  fakeTab()
})

test('a check comes back by its tab and by its id, as it was', async () => {
  const check = checkOf(7)
  await saveCheck(check)
  expect(await checkOfTab(7)).toEqual(check)
  expect(await checkOfId(check.id)).toEqual(check)
})

test.each(['7-another', '7', 'x', '', '__proto__'])('no check has the id "%s"', async (id) => {
  await saveCheck(checkOf(7))
  expect(await checkOfId(id)).toBeNull()
})

test('what is shown on the page follows the reader', async () => {
  await saveCheck(checkOf(7))
  await saveShown(7, [])
  expect((await checkOfTab(7))?.shown).toEqual([])
})

test('a tab that was forgotten stays forgotten, even when its reader still chooses', async () => {
  await saveCheck(checkOf(7))
  await forgetCheck(7)
  await saveShown(7, ['other'])
  expect(await checkOfTab(7)).toBeNull()
})

test('a session that would overflow keeps the newest check', async () => {
  const large = 'a'.repeat(2_500_000)
  for (const tabId of [1, 2, 3]) await saveCheck(checkOf(tabId, large))
  expect([await checkOfTab(1), await checkOfTab(2)]).toEqual([null, null])
  expect((await checkOfTab(3))?.page.text).toBe(large)
})

test('a session that would overflow keeps what is of no check', async () => {
  await fakeBrowser.storage.session.set({ reading: 1 })
  for (const tabId of [1, 2]) await saveCheck(checkOf(tabId, 'a'.repeat(4_000_000)))
  expect(await fakeBrowser.storage.session.get('reading')).toEqual({ reading: 1 })
})

test('every change of a tab’s check is told once, until that is no longer wanted', async () => {
  const told: unknown[] = []
  const unwatch = watchChecks({ onCheck: (tabId) => told.push(tabId), onShown: (tabId, siblings) => told.push([tabId, ...siblings]) })
  await saveCheck(checkOf(7))
  await saveShown(7, ['other'])
  await saveCheck(checkOf(12))
  await forgetCheck(7)
  await fakeBrowser.storage.session.set({ other: 1 })
  expect(told).toEqual([7, [7, 'other'], 12, 7])
  unwatch()
  await forgetCheck(12)
  expect(told).toHaveLength(4)
})

test('nothing of a check reaches the disk', async () => {
  await saveCheck(checkOf(7))
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})
