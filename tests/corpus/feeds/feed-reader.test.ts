import { describe, expect, test } from 'vitest'
import type { FeedItem } from '../../../corpus/feeds/feed'
import { type Fetched, FeedReader, type FetchTrouble } from '../../../corpus/feeds/feed-reader'

const FERRY = Array.from({ length: 12 }, (_, n) => `<p>The ferry to the island of number ${n} was put off again on Tuesday, since the harbour office had found no pilot who would take it out in such weather.</p>`).join('')
const page = (head: string, body = FERRY) => `<!doctype html><html><head><title>Ferry put off</title>${head}</head><body><article><h1>Ferry put off</h1>${body}</article></body></html>`
const item = (more: Partial<FeedItem> = {}): FeedItem => ({ url: 'https://paper.example/ferry', title: 'Ferry in the feed', date: '2026-11-02', outlet: 'Paper in the feed', content: null, ...more })

/** A web of these addresses; `asked` is what was asked of it. */
function web(answers: Record<string, string | Partial<Fetched> | FetchTrouble>) {
  const asked: string[] = []
  const reader = new FeedReader(
    (address) => {
      asked.push(address)
      const answer = answers[address] ?? 'refused'
      if (answer === 'refused' || answer === 'unreachable' || answer === 'too-large') return Promise.resolve(answer)
      const fetched = typeof answer === 'string' ? { bytes: new TextEncoder().encode(answer) } : answer
      return Promise.resolve({ url: address, type: 'text/html', bytes: new Uint8Array(), ...fetched })
    },
    (host) => host,
  )
  return { reader, asked }
}

describe('at the address that a reader gives', () => {
  test('stands a feed, in its own encoding', async () => {
    const latin = Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>Caf\u00e9</title></channel></rss>', (letter) => letter.charCodeAt(0))
    const { reader } = web({ 'https://paper.example/rss': { type: 'application/rss+xml', bytes: latin } })
    expect(await reader.readFeed('https://paper.example/rss')).toEqual({ state: 'feed', feed: { title: 'Café', items: [] } })
  })

  test('stands a page that names its feeds', async () => {
    const { reader } = web({
      'https://paper.example/': page(`<link rel="alternate" type="application/rss+xml" href="/rss" title="All news"><link rel="alternate" type="application/atom+xml" href="//other.example/atom">
        <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="x.css">`),
    })
    expect(await reader.readFeed('https://paper.example/')).toEqual({
      state: 'page',
      feeds: [
        { address: 'https://paper.example/rss', title: 'All news' },
        { address: 'https://other.example/atom', title: '' },
      ],
    })
  })

  test.each([
    ['a page without one', page(''), 'no-feed'],
    ['nothing', '', 'no-feed'],
    ['an answer that refuses', 'refused', 'refused'],
    ['nobody', 'unreachable', 'unreachable'],
    ['too much', 'too-large', 'too-large'],
  ] as const)('stands %s', async (_, answer, why) => {
    expect(await web({ 'https://paper.example/': answer }).reader.readFeed('https://paper.example/')).toEqual({ state: 'failed', why })
  })
})

describe('an article', () => {
  test('is read from its page, which says more of it than the feed', async () => {
    const { reader } = web({ 'https://paper.example/ferry': page('<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2026-11-01T09:00:00Z">') })
    const answer = await reader.readArticle(item(), true)
    expect(answer).toMatchObject({ state: 'article', article: { outlet: 'The Paper', title: 'Ferry put off', date: '2026-11-01', dateFrom: 'meta', url: 'https://paper.example/ferry' } })
    expect(answer.state === 'article' && answer.article.text.split('\n\n')).toHaveLength(12)
  })

  test('has the day of its feed where its page prints none', async () => {
    const { reader } = web({ 'https://paper.example/ferry': page('') })
    expect(await reader.readArticle(item(), true)).toMatchObject({ article: { date: '2026-11-02', dateFrom: 'feed', outlet: 'paper.example' } })
  })

  test('is taken from the feed where that carries all of it, and nothing is asked for', async () => {
    const { reader, asked } = web({})
    expect(await reader.readArticle(item({ content: FERRY }), true)).toMatchObject({ state: 'article', article: { outlet: 'Paper in the feed', title: 'Ferry in the feed', date: '2026-11-02', url: 'https://paper.example/ferry' } })
    expect(asked).toEqual([])
  })

  test('of which the feed has a summary waits until its page may be asked for', async () => {
    const { reader, asked } = web({})
    expect(await reader.readArticle(item({ content: '<p>The ferry was put off.</p>' }), false)).toEqual({ state: 'page-needed' })
    expect(asked).toEqual([])
  })

  test('is known by where it was found in the end', async () => {
    const { reader } = web({ 'https://paper.example/ferry': { url: 'https://paper.example/2026/ferry', bytes: new TextEncoder().encode(page('')) } })
    expect(await reader.readArticle(item(), true)).toMatchObject({ article: { url: 'https://paper.example/2026/ferry' } })
  })

  test.each([
    ['a film', { type: 'video/mp4' }, { state: 'none' }],
    ['a front page, or nothing', page('', ''), { state: 'none' }],
    ['nobody', 'unreachable', { state: 'failed', why: 'unreachable' }],
  ] as const)('is none where there is %s', async (_, answer, expected) => {
    expect(await web({ 'https://paper.example/ferry': answer }).reader.readArticle(item(), true)).toEqual(expected)
  })
})
