import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchDocument } from '../../../entrypoints/feed-worker/fetch-document'

let headers: IncomingHttpHeaders = {}
const answers: Record<string, RequestListener> = {
  '/feed': (_, response) => void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  '/moved': (_, response) => void response.writeHead(302, { location: '/feed' }).end(),
  '/gone': (_, response) => void response.writeHead(410).end(),
  '/forbidden': (_, response) => void response.writeHead(403).end(),
  '/busy': (_, response) => void response.writeHead(429).end(),
  '/broken': (_, response) => void response.writeHead(502).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('half')
    setTimeout(() => response.destroy(), 20)
  },
  '/bomb': (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/endless': (request, response) => {
    const more = setInterval(() => response.write(Buffer.alloc(1_000_000)), 1)
    request.on('close', () => clearInterval(more))
  },
}
const server = createServer((request, response) => {
  headers = request.headers
  answers[request.url ?? '']?.(request, response)
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('what is at an address comes with its type and where it was found in the end, and nobody is told who asks', async () => {
  expect(await fetchDocument(`${origin}/moved`)).toEqual({ url: `${origin}/feed`, type: 'application/rss+xml', bytes: new TextEncoder().encode('<rss/>') })
  expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined])
})

test.each([
  ['/gone', 'refused'],
  ['/forbidden', 'refused'],
  ['/busy', 'unreachable'],
  ['/broken', 'unreachable'],
  ['/cut', 'unreachable'],
  ['/bomb', 'too-large'],
  ['/endless', 'too-large'],
])('%s is %s', async (path, trouble) => {
  expect(await fetchDocument(origin + path)).toBe(trouble)
})

test('nobody there is unreachable', async () => {
  expect(await fetchDocument('http://127.0.0.1:9/')).toBe('unreachable')
})
