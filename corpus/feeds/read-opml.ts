import { pageAddress } from '../extract/canonical-url'
import { label } from '../extract/label'
import type { FeedLink } from './feed'
import { parseXml } from './parse-document'

/** The feeds in a list of subscriptions (OPML 1.0, 2.0), wherever they stand in its outline: no address twice; none where it is no such list. */
export function readOpml(xml: string): FeedLink[] {
  const feeds = new Map<string, FeedLink>()
  // Names of attributes are written `xmlUrl`, `xmlurl` and `XMLURL`.
  for (const outline of parseXml(xml).querySelectorAll('outline')) {
    const said = new Map([...outline.attributes].map(({ name, value }) => [name.toLowerCase(), value]))
    const url = pageAddress(said.get('xmlurl') ?? '')
    if (url !== null && !feeds.has(url.href)) feeds.set(url.href, { address: url.href, title: label(said.get('title') ?? said.get('text') ?? '') })
  }
  return [...feeds.values()]
}
