import { getDomain } from 'tldts-icann'
import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../corpus/extract/extract-article'
import { FIXTURES } from './fixtures'
import { DOMS } from './parse-page'

describe.each(Object.entries(DOMS))('in %s', (_name, parse) => {
  it.each(FIXTURES)('reads $name', ({ html, pageUrl, expected }) => {
    const extraction = extractArticle(parse(html), { url: pageUrl, domainOf: getDomain })
    if (extraction.state !== 'article') throw new Error(JSON.stringify(extraction))
    const { id, text, ...rest } = extraction.page
    expect({ ...rest, paragraphs: text.split('\n\n') }).toEqual(expected)
    expect(id).toMatch(/^[\da-f]{16}$/)
  })

  it.each(FIXTURES)('leaves the page of $name as it was', ({ html, pageUrl }) => {
    const document = parse(html)
    const before = document.documentElement.outerHTML
    extractArticle(document, { url: pageUrl })
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('asks whoever can see what is hidden', () => {
    const { html, pageUrl } = FIXTURES.find(({ name }) => name === 'news-with-furniture')!
    const extraction = extractArticle(parse(html), { url: pageUrl, isHidden: (element) => element.localName === 'blockquote' })
    expect(JSON.stringify(extraction)).not.toContain('waiting for the wind to turn')
    expect(JSON.stringify(extraction)).toContain('A second front is due on Saturday.')
  })

  const sentence = 'The harbour stayed closed on Tuesday after the third storm in a week, the harbour master said.'
  const teasers = Array.from({ length: 40 }, (_, n) => `<li><h3><a href="/${n}">Headline number ${n} of the paper’s front page</a></h3><p>What happened, and what comes next.</p></li>`)
  it.each([
    { what: 'a list of teasers at the root', url: 'https://post.example/', body: `<p>${sentence} ${sentence}</p><ul>${teasers.join('')}</ul>`, why: 'front-page' },
    { what: 'a list of teasers in a section', url: 'https://post.example/news', body: `<ul>${teasers.join('')}</ul>`, why: 'front-page' },
    { what: 'one sentence', url: 'https://post.example/a', body: `<p>${sentence}</p>`, why: 'too-short' },
    { what: 'a picture', url: 'https://post.example/a', body: '<img src="a.png">', why: 'no-text' },
  ])('says that $what is no article', ({ url, body, why }) => {
    expect(extractArticle(parse(`<!doctype html><html><head><title>Post</title></head><body>${body}</body></html>`), { url })).toEqual({ state: 'not-article', why })
  })
})
