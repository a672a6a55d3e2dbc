import { describe, expect, test } from 'vitest'
import { MAX_ITEMS } from '../../../corpus/feeds/feed'
import { readFeed } from '../../../corpus/feeds/read-feed'

const ADDRESS = 'https://paper.example/feed.xml'
const rss = (items: string, title = 'The Paper') => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://paper.example/</link>${items}</channel></rss>`
const items = (xml: string) => readFeed(xml, ADDRESS)?.items

describe('a feed is read', () => {
  test('as RSS 2.0, with the whole article where it carries it', () => {
    const xml = rss(`
      <item><title>Ferry &amp; harbour</title><link>https://paper.example/ferry?utm_source=rss</link><pubDate>Mon, 02 Nov 2026 23:30:00 -0500</pubDate>
        <description>In short.</description><content:encoded><![CDATA[<p>At length.</p>]]></content:encoded></item>
      <item><title><![CDATA[A <em>second</em> one]]></title><guid>https://paper.example/second</guid></item>`)
    expect(readFeed(xml, ADDRESS)).toEqual({
      title: 'The Paper',
      items: [
        { url: 'https://paper.example/ferry', title: 'Ferry & harbour', date: '2026-11-02', outlet: 'The Paper', content: '<p>At length.</p>' },
        { url: 'https://paper.example/second', title: 'A second one', date: null, outlet: 'The Paper', content: null },
      ],
    })
  })

  test('as RSS 1.0, whose items stand beside the channel', () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Old</title></channel><item rdf:about="x"><title>One</title><link>/one</link><dc:date>2026-10-01T08:00:00Z</dc:date></item></rdf:RDF>`
    expect(readFeed(xml, ADDRESS)).toEqual({ title: 'Old', items: [{ url: 'https://paper.example/one', title: 'One', date: '2026-10-01', outlet: 'Old', content: null }] })
  })

  test('as Atom, with text, HTML or XHTML inside, whatever its prefix', () => {
    const xml = `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>News</atom:title>
      <atom:entry><atom:title type="html">&lt;b&gt;Bold&lt;/b&gt; move</atom:title><atom:link rel="self" href="https://paper.example/self"/><atom:link href="a/1"/>
        <atom:updated>2026-10-03T00:00:00+02:00</atom:updated><atom:content type="html">&lt;p&gt;Text.&lt;/p&gt;</atom:content></atom:entry>
      <atom:entry><atom:title>Two</atom:title><atom:link rel="alternate" href="/2"/><atom:published>2026-10-02T10:00:00Z</atom:published><atom:updated>2026-10-09T10:00:00Z</atom:updated>
        <atom:content type="xhtml"><div><p>One.</p><p>Two.</p></div></atom:content></atom:entry></atom:feed>`
    expect(readFeed(xml, ADDRESS)?.items).toEqual([
      { url: 'https://paper.example/a/1', title: 'Bold move', date: '2026-10-03', outlet: 'News', content: '<p>Text.</p>' },
      { url: 'https://paper.example/2', title: 'Two', date: '2026-10-02', outlet: 'News', content: '<div><p>One.</p><p>Two.</p></div>' },
    ])
  })

  test('each address once, and only addresses of the web', () => {
    const link = (url: string) => `<item><link>${url}</link></item>`
    const xml = rss(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://user:secret@paper.example/a', 'https://paper.example/a#top', '', 'urn:x'].map(link).join(''))
    expect(items(xml)?.map(({ url }) => url)).toEqual(['https://paper.example/a'])
  })

  test.each([
    ['The Paper', 'The Paper'],
    ['Post-Ledger', 'Post-Ledger'],
    ['World news | The Paper', ''],
    ['Paper &gt; Sport', ''],
    ['Paper - World', ''],
  ])('a feed called “%s” is printed by “%s”', (title, outlet) => {
    expect(items(rss('<item><link>https://paper.example/1</link></item>', title))?.[0]?.outlet).toBe(outlet)
  })

  test('as far as it goes where it is not well-formed', () => {
    expect(items(rss('<item><title>Bread & butter</title><link>https://paper.example/1</link></item><item><link>https://paper.example/2'))?.map(({ url }) => url)).toEqual([
      'https://paper.example/1',
      'https://paper.example/2',
    ])
  })
})

describe('what is no feed', () => {
  test.each([
    ['nothing', ''],
    ['a text', 'No feed here.'],
    ['a page', '<!doctype html><html><head><title>News</title></head><body><item>x</item></body></html>'],
    ['another kind of XML', '<?xml version="1.0"?><opml><body/></opml>'],
    ['NUL and noise', '\0\0<\0rss'],
  ])('%s', (_, text) => expect(readFeed(text, ADDRESS)).toBeNull())
})

describe('what is made to harm', () => {
  test('entities that would grow a billionfold stay as they are', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${levels}]>${rss('<item><title>&l9;</title><link>https://paper.example/1</link></item>').slice(21)}`
    expect(items(xml)?.[0]?.title.length ?? 0).toBeLessThan(100)
  })

  test('an external entity is not asked for', () => {
    const xml = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>${rss('<item><title>&file;</title><link>https://paper.example/1</link></item>').slice(21)}`
    expect(items(xml)?.[0]?.title ?? '').not.toContain('root')
  })

  test('a flood of entities, items or elements in one another is read in good time', () => {
    expect(items(rss(`<item><title>${'&amp;'.repeat(200_000)}</title><link>https://paper.example/1</link></item>`))?.[0]?.title).toHaveLength(500)
    expect(items(rss(Array.from({ length: MAX_ITEMS + 500 }, (_, n) => `<item><link>https://paper.example/${n}</link></item>`).join('')))).toHaveLength(MAX_ITEMS)
    const deep = rss(`<item><link>https://paper.example/1</link><title>${'<b>'.repeat(20_000)}x</title></item>`)
    expect(() => items(deep)).not.toThrow()
  })
})
