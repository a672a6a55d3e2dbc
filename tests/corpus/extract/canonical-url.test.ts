import { getDomain } from 'tldts-icann'
import { describe, expect, it } from 'vitest'
import { canonicalUrl, type DomainOf, pageAddress } from '../../../corpus/extract/canonical-url'
import { pageId } from '../../../corpus/extract/page-id'
import { pageFacts } from './page-facts'

describe('a web address', () => {
  it.each([
    ['https://post.example/a', 'https://post.example/a'],
    ['HTTPS://POST.EXAMPLE/a', 'https://post.example/a'],
    ['http://post.example', 'http://post.example/'],
    ['  https://post.example/a  ', 'https://post.example/a'],
    ['https://post.example:8443/a', 'https://post.example:8443/a'],
    ['https://post.example:443/a', 'https://post.example/a'],
    ['https://me:secret@post.example/a', 'https://post.example/a'],
    ['https://bank.example@post.example/a', 'https://post.example/a'],
    ['https://post.example/a#part', 'https://post.example/a'],
    ['https://post.example/a?utm_source=x&id=7&fbclid=y', 'https://post.example/a?id=7'],
    ['https://post.example/a?utm_source=x', 'https://post.example/a'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
    ['https://127.0.0.1/a', 'https://127.0.0.1/a'],
    ['https:post.example/a', 'https://post.example/a'],
    ['ht\ntps://post.example/a', 'https://post.example/a'],
    ['//post.example/a', null],
    ['/a', null],
    ['', null],
    ['post.example/a', null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['javascript://post.example/%0aalert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:msgbox(1)', null],
    ['file:///etc/passwd', null],
    ['blob:https://post.example/1', null],
    ['filesystem:https://post.example/temporary/a', null],
    ['view-source:https://post.example/a', null],
    ['about:blank', null],
    ['chrome://settings', null],
    ['chrome-extension://abcdef/page.html', null],
    ['moz-extension://abcdef/page.html', null],
    ['ftp://post.example/a', null],
    ['ws://post.example/a', null],
    ['mailto:a@post.example', null],
    ['https://', null],
    ['https://post.example:99999/', null],
    [`https://post.example/${'a'.repeat(3_000)}`, null],
  ])('%s is %s', (address, expected) => {
    expect(pageAddress(address)?.href ?? null).toBe(expected)
  })

  it('is the same however many were read before', () => {
    const read = Array.from({ length: 20_000 }, () => pageAddress('https://bücher.example/ä')?.href)
    expect(new Set(read)).toEqual(new Set(['https://xn--bcher-kva.example/%C3%A4']))
  })
})

describe.each<[string, DomainOf | undefined]>([
  ['with the list of domains', getDomain],
  ['without it, as in a page', undefined],
])('the address an article is known by, %s', (_, domainOf) => {
  const page = 'https://www.post.example/news/7?utm_source=mail#top'
  it.each([
    { what: 'the claimed one within the site', claimed: 'https://post.example/news/seven', url: 'https://post.example/news/seven' },
    { what: 'a relative one', claimed: '/news/seven', url: 'https://www.post.example/news/seven' },
    { what: "the page's own when another site is claimed", claimed: 'https://other.example/news/seven', url: 'https://www.post.example/news/7' },
    { what: "the page's own when the front page is claimed", claimed: 'https://www.post.example/', url: 'https://www.post.example/news/7' },
    { what: "the page's own when a script is claimed", claimed: 'javascript:alert(1)', url: 'https://www.post.example/news/7' },
    { what: "the page's own when nothing is claimed", claimed: null, url: 'https://www.post.example/news/7' },
  ])('is $what', ({ claimed, url }) => {
    expect(canonicalUrl(pageFacts({ canonical: claimed }), page, domainOf)).toBe(url)
  })

  it.each([
    { page: 'https://www-post-example.cdn.ampproject.org/c/s/www.post.example/news/7', why: 'a cache of pages' },
    { page: '', why: 'a file' },
  ])('is the claimed one in $why', ({ page: address }) => {
    expect(canonicalUrl(pageFacts({ canonical: 'https://www.post.example/news/7' }), address, domainOf)).toBe('https://www.post.example/news/7')
  })

  it('is unknown when neither is of the web', () => {
    expect(canonicalUrl(pageFacts({ canonical: 'data:text/html,x' }), 'file:///home/a.html', domainOf)).toBeNull()
  })
})

it('one site under a shared suffix cannot claim another, which only the list of domains knows', () => {
  const claim = pageFacts({ canonical: 'https://other.co.uk/news/7' })
  expect(canonicalUrl(claim, 'https://post.co.uk/news/7', getDomain)).toBe('https://post.co.uk/news/7')
  expect(canonicalUrl(claim, 'https://post.co.uk/news/7')).toBe('https://other.co.uk/news/7')
})

describe("a page's id", () => {
  it('is the same for the same page', () => {
    expect(pageId('http://www.post.example/a/')).toBe(pageId('https://post.example/a'))
    expect(pageId('https://post.example/a')).not.toBe(pageId('https://post.example/b'))
  })

  it('is FNV-1a', () => {
    // From the test vectors of RFC 9923 for the 64-bit hash.
    expect(pageId('foobar')).toBe('85944171f73967e8')
    expect(pageId('')).toBe('cbf29ce484222325')
  })
})
