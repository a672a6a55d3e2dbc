import type { FeedLink } from '../feeds/feed'
import { escapeMarkup } from './escape-markup'

/** Subscriptions as OPML 2.0 (opml.org/spec2), as feed readers exchange them. */
export function opml(title: string, feeds: readonly FeedLink[]): string {
  const outlines = feeds.map((feed) => `    <outline type="rss" text="${escaped(feed.title || feed.address)}" xmlUrl="${escaped(feed.address)}"/>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>${escaped(title)}</title></head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`
}

/** What XML cannot hold even escaped: controls, half a character (XML 1.0, section 2.2). */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escaped(text: string): string {
  return escapeMarkup(text.replace(NOT_XML, '\ufffd')).replace(/[\t\n\r]/g, ' ')
}
