import { NoAnswer, within } from '../../messages/ask'
import { type FeedService, remoteFeeds } from '../../messages/channel'
import { openLineTo, type WorkerLine } from './worker-line'

/** Three times what a slow server is given, in ms. */
const PATIENCE = 60_000

/** A reader of feeds in a worker of its own. One that a page keeps busy for good is ended, and the next question starts another. */
export function openFeedReader(openLine: () => Promise<WorkerLine> = () => openLineTo('feed'), patience = PATIENCE): FeedService & { close(): void } {
  let opened: Promise<{ line: WorkerLine; feeds: FeedService }> | null = null

  async function open(): Promise<{ line: WorkerLine; feeds: FeedService }> {
    const line = await openLine()
    const { feeds, broken } = remoteFeeds(line.channel)
    line.onBroken(broken)
    return { line, feeds }
  }

  function close(): void {
    void opened?.then(({ line }) => line.close(), () => undefined)
    opened = null
  }

  /** What takes too long is given up for good: it would again the next time. */
  async function ask<Answer>(question: (feeds: FeedService) => Promise<Answer>, given: Answer): Promise<Answer> {
    opened ??= open()
    try {
      return await within(patience, 'feed', question((await opened).feeds))
    } catch (error) {
      close()
      if (error instanceof NoAnswer) return given
      throw error
    }
  }

  return {
    readFeed: (address) => ask((feeds) => feeds.readFeed(address), { state: 'failed', why: 'unreachable' }),
    readArticle: (item, mayFetch) => ask((feeds) => feeds.readArticle(item, mayFetch), { state: 'none' }),
    close,
  }
}
