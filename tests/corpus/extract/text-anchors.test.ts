import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../corpus/article'
import { extractArticle } from '../../../corpus/extract/extract-article'
import { anchorText } from '../../../corpus/extract/text-anchors'
import { FIXTURES } from './fixtures'
import { DOMS, livePage } from './parse-page'
import { fastest, growth } from '../../growth'

const body = (html: string): Document => livePage(`<!doctype html><html><body>${html}</body></html>`)

/** What the ranges hold, as far as it matters: white space and invisible characters do not. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '')
const held = (ranges: Range[]): string => bare(ranges.map(String).join(''))

function wordSpans(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length])
}

describe('finding a text again in its page', () => {
  it.each(FIXTURES)('finds every stretch of words in $name', ({ html, pageUrl }) => {
    const document = livePage(html)
    const extraction = extractArticle(document, { url: pageUrl })
    if (extraction.state !== 'article') throw new Error(extraction.why)
    const { text } = extraction.page
    const anchors = anchorText(document, text)
    const words = wordSpans(text)
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
        const span: Span = [words[Math.min(a, b)]![0], words[Math.max(a, b)]![1]]
        expect(held(anchors.ranges(span))).toBe(bare(text.slice(...span)))
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    { what: 'inline elements', html: '<p>The <b>harbour</b> mas<i>ter</i> <a href="/x"><span>said</span> so</a>.</p>', text: 'The harbour master said so.' },
    { what: 'one line break', html: '<p>The harbour<br>is closed.</p>', text: 'The harbour is closed.' },
    { what: 'entities', html: '<p>Fish &amp; chips&nbsp;&mdash; 3&#8239;&euro;</p>', text: 'Fish & chips — 3 €' },
    { what: 'soft hyphens the text has lost', html: '<p>The har&shy;bour&#8203; is closed</p>', text: 'The harbour is closed' },
    { what: 'a script in mid-sentence', html: '<p>The harbour <script>var x = "never"</script>is closed</p>', text: 'The harbour is closed' },
    { what: 'a hidden word', html: '<p>The harbour <span hidden>never</span> is closed</p>', text: 'The harbour is closed' },
    { what: 'source lines', html: '<p>The\n      harbour\n\t is closed</p>', text: 'The harbour is closed' },
    { what: 'letters of two UTF-16 units', html: '<p>𝔗he <b>𝔥</b>arbour 🚢 is closed</p>', text: '𝔗he 𝔥arbour 🚢 is closed' },
  ])('is not put off by $what', ({ html, text }) => {
    const ranges = anchorText(body(html), text).ranges([0, text.length])
    expect(held(ranges)).toBe(bare(text))
  })

  it('cuts a range at what is not part of the text', () => {
    const text = 'The harbour is closed'
    const ranges = anchorText(body('<p>The <b>harbour</b> <script>never()</script>is closed</p>'), text).ranges([0, text.length])
    expect(ranges.map(String)).toEqual(['The harbour', 'is closed'])
  })

  it('gives one range for a run of text nodes', () => {
    const text = 'The harbour is closed'
    const ranges = anchorText(body('<p>The <b>har</b>bour <i>is</i> closed</p>'), text).ranges([4, 14])
    expect(ranges.map(String)).toEqual(['harbour is'])
  })

  it.each([
    { what: 'a teaser that repeats the lead', before: '<aside><p>A</p></aside>', page: ['A', 'B', 'C'], after: '', text: ['A', 'B', 'C'], found: ['1', '2', '3'] },
    { what: 'a paragraph the article repeats', before: '', page: ['A', 'B', 'A'], after: '', text: ['A', 'B', 'A'], found: ['1', '2', '3'] },
    { what: 'a copy further down', before: '', page: ['A', 'B'], after: '<p>B</p>', text: ['A', 'B'], found: ['1', '2'] },
    { what: 'a refrain', before: '', page: ['R', 'A', 'R', 'B', 'R'], after: '', text: ['R', 'A', 'R', 'B', 'R'], found: ['1', '2', '3', '4', '5'] },
    { what: 'nothing but copies', before: '', page: ['R', 'R', 'R'], after: '<p>R</p>', text: ['R', 'R'], found: ['1', '2'] },
  ])('takes the right one of several: $what', ({ before, page, after, text, found }) => {
    const document = body(`${before}<main>${page.map((paragraph, index) => `<p id="${index + 1}">${paragraph}</p>`).join('')}</main>${after}`)
    const joined = text.join('\n\n')
    const ranges = anchorText(document, joined).ranges([0, joined.length])
    expect(ranges.map((range) => range.startContainer.parentElement?.id)).toEqual(found)
  })

  it('has no ranges for what the page does not show', () => {
    const text = 'The harbour is closed until Friday at least, they say.\n\nNever printed here, not a single word of it, anywhere.'
    const anchors = anchorText(body('<p>The harbour is closed until Friday at least, they say.</p>'), text)
    expect(anchors.ranges([56, text.length])).toEqual([])
    expect(held(anchors.ranges([0, text.length]))).toBe(bare(text.slice(0, 54)))
  })

  it('finds most of a paragraph that has changed since', () => {
    const text = 'The harbour was closed on Tuesday night for the third time, and it will stay closed until Friday evening at the earliest.'
    const changed = '<p>The harbour was closed on Tuesday night for the third time, <ins>writes our reporter,</ins> and it will stay closed until Friday evening at the earliest.</p>'
    expect(held(anchorText(body(changed), text).ranges([0, text.length]))).toBe(bare(text))
  })

  it('is patient with a page of twenty thousand text nodes', () => {
    const paragraphs = Array.from({ length: 400 }, (_, n) => `<p>${Array.from({ length: 24 }, (__, m) => `<i>word${n * 24 + m}</i> `).join('')}</p>`)
    const document = DOMS.linkedom!(`<!doctype html><html><body>${paragraphs.join('')}</body></html>`)
    const text = Array.from({ length: 400 }, (_, n) => Array.from({ length: 24 }, (__, m) => `word${n * 24 + m}`).join(' ')).join('\n\n')
    expect(fastest(() => anchorText(document, text), { enough: 1_000 })).toBeLessThan(1_000)
  })

  it('finds marks in time proportional to their number, however long the paragraph', () => {
    const work = (words: number) => {
      const text = Array.from({ length: words }, (_, n) => `word${n}`).join(' ')
      const anchors = anchorText(body(`<p>${text}</p>`), text)
      const spans = wordSpans(text)
      return () => spans.forEach((span) => anchors.ranges(span))
    }
    expect(growth(work, { size: 500, times: 8, enough: 20 })).toBeLessThan(20)
  })

  it('has no anchors in a page without a body', () => {
    expect(anchorText(livePage(''), 'The harbour').ranges([0, 11])).toEqual([])
  })
})
