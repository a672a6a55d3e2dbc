import { beforeEach, expect, test, vi } from 'vitest'
import { NO_NOISE } from '../../../components/noise'
import { check } from '../../../entrypoints/background/check'
import { followSettings } from '../../../entrypoints/background/follow-settings'
import { changeSettings } from '../../../session/settings'
import { corpus, fakeTab } from './fake-page'

let tab: ReturnType<typeof fakeTab>
beforeEach(async () => {
  tab = fakeTab()
  followSettings()
  await check({ tabId: 7, part: 'page' }, () => corpus)
})

const marks = () => tab.asked.filter(({ kind }) => kind === 'highlight').map(({ ask }) => (ask as { marks: unknown[] }).marks.length)

test('what is left out leaves the button and the page at once, and comes back', async () => {
  expect(tab.badge.text).toBe('2')
  await changeSettings({ noise: { ...NO_NOISE, outlets: ['Evening Example'] } })
  await vi.waitFor(() => expect(tab.badge.text).toBe(''))
  await vi.waitFor(() => expect(marks()).toEqual([0]))
  await changeSettings({ noise: NO_NOISE })
  await vi.waitFor(() => expect(tab.badge.text).toBe('2'))
  await vi.waitFor(() => expect(marks()).toEqual([0, 2]))
})

test('a choice that concerns no result asks nothing of any page', async () => {
  await changeSettings({ contextMenu: false })
  await new Promise((resolve) => setTimeout(resolve))
  expect(marks()).toEqual([])
})
