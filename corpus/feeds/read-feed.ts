import { pageAddress } from '../extract/canonical-url'
import { label } from '../extract/label'
import { printedDay } from '../extract/publication-date'
import { type Feed, type FeedItem, MAX_ITEMS } from './feed'
import { parseHtml, parseXml } from './parse-document'

/**
 * Reads a feed: RSS 0.9 to 2.0 (with RDF), Atom 1.0 (RFC 4287). XML that is not well-formed is read as far as it goes, as feeds often are not.
 *
 * @param address where it was found: its links are resolved against it
 * @returns null when the text is no feed
 */
export function readFeed(xml: string, address: string): Feed | null {
  const root = parseXml(xml).documentElement as Element | null
  if (root === null) return null
  const name = nameOf(root)
  if (name === 'feed') return feedOf(root, children(root, 'entry'), address)
  if (name !== 'rss' && name !== 'rdf') return null
  const [channel = root] = children(root, 'channel')
  // RSS 1.0 has its items beside the channel.
  return feedOf(channel, [...children(channel, 'item'), ...children(root, 'item')], address)
}

function feedOf(channel: Element, entries: Element[], address: string): Feed {
  const items = new Map<string, FeedItem>()
  const title = titleOf(channel)
  const outlet = /[|>»:–—]|\s-\s/.test(title) ? '' : title
  for (const entry of entries.slice(0, MAX_ITEMS)) {
    const url = addressOf(entry, address)
    if (url === null || items.has(url)) continue
    items.set(url, {
      url,
      title: titleOf(entry),
      date: printedDay(textOf(entry, ['pubdate', 'published', 'dc:date', 'issued', 'updated', 'modified'])),
      outlet,
      content: textOf(entry, ['content:encoded', 'content', 'description', 'summary']),
    })
  }
  return { title, items: [...items.values()] }
}

/** `<link>` with a text (RSS) or with an `href` (Atom), or a `<guid>` that says it is a link. */
function addressOf(entry: Element, base: string): string | null {
  const links = children(entry, 'link')
  const claims = [
    ...links.filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate').map((link) => link.getAttribute('href') ?? link.textContent),
    ...children(entry, 'guid').filter((guid) => guid.getAttribute('isPermaLink') !== 'false').map((guid) => guid.textContent),
  ]
  for (const claim of claims) {
    const url = claim?.trim() ? pageAddress(claim.trim(), base) : null
    if (url !== null) return url.href
  }
  return null
}

/** Titles are plain text, or HTML that says so or does not. */
function titleOf(element: Element): string {
  const title = textOf(element, ['title']) ?? ''
  return label(title.includes('<') ? (parseHtml(title).body.textContent ?? '') : title)
}

/** The text of the first of these elements that holds any. XHTML content is elements and no text: it comes as their markup. */
function textOf(entry: Element, names: string[]): string | null {
  for (const name of names) {
    for (const child of children(entry, name)) {
      const text = child.getAttribute('type') === 'xhtml' ? child.innerHTML : child.textContent
      if (text?.trim()) return text
    }
  }
  return null
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => nameOf(child) === name)
}

/** As feeds write it, without the prefix of the format itself (`atom:`, `rdf:`, `rss:`), which is anyone's choice. */
function nameOf(element: Element): string {
  return element.tagName.toLowerCase().replace(/^(?:atom|rdf|rss):/, '')
}
