import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { articlePage } from './article-page'
import { feedOf } from './feed'
import { frontPage } from './front-page'
import { hostilePages } from './hostile-pages'
import { CLOCK_TOWER, seedStory, type Story } from './stories'

/** A made-up newspaper on this machine: what the extension is shown on, and tested on. */
export interface Site {
  origin: string
  /** One of the seed documents, in the furniture of a news site. */
  article: string
  /** Links and teasers, no article. */
  frontPage: string
  /** A story no other article tells. */
  unrelated: string
  /** Address of the paper's feed, at another name of this machine: it holds summaries, and one article that it has whole. */
  feed: string
  /** Whether an address is one of the paper's: what a test opens or subscribes to, and nothing else. */
  serves(address: string): boolean
  /** Stories that were brought along, in their order. */
  more: string[]
  /** What was asked for so far: path, and headers that might say who asks. */
  asked: { path: string; cookie: string | undefined; referer: string | undefined }[]
  /** A page made to harm who reads it, by its name in `hostilePages`. */
  hostile(name: string): string
  close(): Promise<void>
}

/** @param more stories that it shall print too; @throws when the address cannot be opened */
export async function serveSite(more: Story[] = []): Promise<Site> {
  const story = await seedStory()
  const hostile = Object.entries(hostilePages(story)).map(([path, body]) => [path, html(body)] as const)
  const files: Record<string, { type: string; body: string }> = {
    ...Object.fromEntries(hostile),
    '/': html(frontPage()),
    '/world/syria-probe': html(articlePage(story)),
    '/local/clock-tower': html(articlePage(CLOCK_TOWER)),
    ...Object.fromEntries(more.map((each) => [each.path, html(articlePage(each))])),
    '/site.css': { type: 'text/css', body: await asset('site.css') },
    '/photo.svg': { type: 'image/svg+xml', body: await asset('photo.svg') },
    '/favicon.ico': { type: 'image/svg+xml', body: await asset('icon.svg') },
  }
  const asked: Site['asked'] = []
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', cookie: request.headers.cookie, referer: request.headers.referer })
    const file = request.url === '/feed.xml' ? { type: 'application/rss+xml', body: feedOf(origin, [story, CLOCK_TOWER, ...more]) } : files[request.url?.replace(/\?.*/, '') ?? '']
    if (file) response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(file.body)
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const feed = `${origin.replace('127.0.0.1', 'localhost')}/feed.xml`
  return {
    origin,
    frontPage: `${origin}/`,
    article: `${origin}/world/syria-probe`,
    unrelated: `${origin}/local/clock-tower`,
    asked,
    feed,
    serves: (address) => address === feed || address.startsWith(`${origin}/`),
    more: more.map(({ path }) => origin + path),
    hostile: (name) => `${origin}/hostile/${name}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function html(body: string): { type: string; body: string } {
  return { type: 'text/html', body }
}

function asset(name: string): Promise<string> {
  return readFile(new URL(`site/${name}`, import.meta.url), 'utf8')
}
