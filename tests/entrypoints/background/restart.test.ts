import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { deliver, ourPage } from '../../messages/deliver'
import { address, fakeTab, page } from './fake-page'

/** A worker's next life: the modules of the background are read anew, the session's memory is all that stays. */
async function startBackground(): Promise<void> {
  vi.resetModules()
  fakeBrowser.runtime.onMessage.removeAllListeners()
  const { default: background } = await import('../../../entrypoints/background/index')
  background.main()
}

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))
vi.mock('../../../entrypoints/background/library', async () => {
  const { corpus } = await import('./fake-page')
  return { openLibrary: async () => corpus, preparedLibrary: async () => corpus }
})

// What only the build can make, and only the first-run page asks for.
vi.mock('../../../entrypoints/background/demo', () => ({ demo: () => null }))

const ask = async (kind: string, asked: object) => {
  const reply = await deliver({ to: 'background', kind, ask: asked }, ourPage)
  return reply?.ok ? reply.answer : reply
}

test('a background that died after a reply answers the next question as if it had not', async () => {
  const tab = fakeTab()
  await startBackground()
  const answer = await ask('check', { tabId: 7, part: 'page' })
  const { id } = (answer as { check: { id: string } }).check

  await startBackground()
  expect(await ask('lastCheck', { tabId: 7 })).toMatchObject({ id, address, page })
  await startBackground()
  expect(await ask('checkById', { checkId: id })).toMatchObject({ id, shown: ['other'] })
  await startBackground()
  tab.asked.length = 0
  expect(await ask('highlight', { checkId: id, siblings: ['other'] })).toEqual({ state: 'done', shown: 2, asked: 2 })
  expect(tab.asked).toHaveLength(1)
  await startBackground()
  expect(await ask('check', { tabId: 7, part: 'page' })).toMatchObject({ state: 'checked', check: { id } })
})
