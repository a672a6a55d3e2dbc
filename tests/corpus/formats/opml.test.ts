import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOpml } from '../../../corpus/feeds/read-opml'
import { opml } from '../../../corpus/formats/opml'

test('a list of subscriptions is OPML as feed readers know it', () => {
  expect(opml('Crossread', [{ address: 'https://paper.example/rss?a=1&b=2', title: 'Bread & "butter"' }])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Crossread</title></head>
  <body>
    <outline type="rss" text="Bread &amp; &quot;butter&quot;" xmlUrl="https://paper.example/rss?a=1&amp;b=2"/>
  </body>
</opml>
`)
})

test('what was written is read again', () => {
  const title = fc.string({ unit: 'grapheme', maxLength: 40 })
  const feeds = fc.uniqueArray(fc.record({ address: fc.webUrl({ withQueryParameters: true }).filter((url) => !/utm_|clid/.test(url)).map((url) => new URL(url).href), title }), { selector: ({ address }) => address, maxLength: 8 })
  fc.assert(
    fc.property(feeds, (list) => {
      expect(readOpml(opml('Crossread', list)).map(({ address }) => address)).toEqual(list.map(({ address }) => address))
    }),
  )
})

test.each<[string, string, [string, string][]]>([
  ['folders in folders', '<opml><body><outline text="News"><outline text="World"><outline text="A" xmlUrl="https://a.example/rss"/></outline><outline title="B!" text="B" xmlUrl="https://b.example/"/></outline></body></opml>', [['https://a.example/rss', 'A'], ['https://b.example/', 'B!']]],
  ['attributes in any case, twice the same, and no addresses of the web', '<opml><body><outline XMLURL="https://a.example/"/><outline xmlurl="https://a.example/"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="file:///etc/passwd"/><outline text="none"/></body></opml>', [['https://a.example/', '']]],
  ['no list at all', 'No list.', []],
  ['nothing', '', []],
])('%s', (_, xml, expected) => {
  expect(readOpml(xml).map(({ address, title }) => [address, title])).toEqual(expected)
})
