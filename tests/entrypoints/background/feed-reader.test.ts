import { expect, test } from 'vitest'
import type { FeedItem } from '../../../corpus/feeds/feed'
import { openFeedReader } from '../../../entrypoints/background/feed-reader'
import type { WorkerLine } from '../../../entrypoints/background/worker-line'

const item: FeedItem = { url: 'https://paper.example/1', title: '', date: null, outlet: '', content: null }

/** Lines to workers of which each answers with the next of these, and not at all to `busy`. */
function workers(...answers: ('busy' | object)[]) {
  const lines = { opened: 0, closed: 0 }
  const open = async (): Promise<WorkerLine> => {
    const answer = answers[lines.opened++]
    let listener: (message: unknown) => void = () => undefined
    return {
      channel: {
        post: (message) => answer !== 'busy' && queueMicrotask(() => listener({ call: (message as { call: number }).call, ok: true, value: answer })),
        listen: (onMessage) => (listener = onMessage),
      },
      onBroken: () => undefined,
      close: () => void lines.closed++,
    }
  }
  return { lines, open }
}

test('a worker that a page keeps busy for good is ended, its page given up, and another one started', async () => {
  const { lines, open } = workers('busy', { state: 'page-needed' })
  const reader = openFeedReader(open, 20)
  expect(await reader.readArticle(item, true)).toEqual({ state: 'none' })
  await expect.poll(() => lines).toEqual({ opened: 1, closed: 1 })
  expect(await reader.readArticle(item, true)).toEqual({ state: 'page-needed' })
  reader.close()
  await expect.poll(() => lines).toEqual({ opened: 2, closed: 2 })
})

test('a feed that takes too long cannot be reached', async () => {
  expect(await openFeedReader(workers('busy').open, 20).readFeed('https://paper.example/rss')).toEqual({ state: 'failed', why: 'unreachable' })
})

test('that no worker can be started is no fault of the page', async () => {
  const reader = openFeedReader(() => Promise.reject(new Error('no document')), 20)
  await expect(reader.readArticle(item, true)).rejects.toThrow('no document')
})
