import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NO_NOISE, type Noise } from '../../components/noise'
import { changeSettings, settings, watchSettings } from '../../session/settings'
import { openNoiseStore } from '../../session/store-noise'

const shortest = (words: number): Noise => ({ ...NO_NOISE, shortest: words })

beforeEach(() => fakeBrowser.reset())

test('of choices that come faster than they are stored, the last is kept', async () => {
  const stored: number[] = []
  watchSettings(({ noise }) => noise && stored.push(noise.shortest))
  const store = openNoiseStore(() => undefined)
  const first = store.store(shortest(5))
  await Promise.resolve()
  await Promise.all([first, ...[10, 15, 20, 25].map((words) => store.store(shortest(words)))])
  expect((await settings()).noise).toEqual(shortest(25))
  expect(stored).toEqual([5, 25])
  await store.store(shortest(30))
  expect((await settings()).noise).toEqual(shortest(30))
})

test('what is chosen elsewhere is told, what is chosen here is not, and nothing once it is closed', async () => {
  const told = vi.fn<(noise: Noise) => void>()
  const store = openNoiseStore(told)
  await store.store(shortest(10))
  expect(told).not.toHaveBeenCalled()
  await changeSettings({ contextMenu: false })
  expect(told).not.toHaveBeenCalled()
  await changeSettings({ noise: shortest(40) })
  expect(told.mock.calls).toEqual([[shortest(40)]])
  store.close()
  await changeSettings({ noise: NO_NOISE })
  expect(told).toHaveBeenCalledOnce()
})
