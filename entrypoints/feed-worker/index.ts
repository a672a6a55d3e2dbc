import { getDomain } from 'tldts-icann'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { FeedReader } from '../../corpus/feeds/feed-reader'
import { serveFeeds } from '../../messages/channel'
import { onLine } from '../../session/workers'
import { fetchDocument } from './fetch-document'

/** Reads feeds and their articles in a dedicated worker: one that a page keeps busy for good is ended, and nothing else waited for it. */
export default defineUnlistedScript(() => {
  const reader = new FeedReader(fetchDocument, getDomain)
  onLine((channel) => serveFeeds(channel, reader))
})
