import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { articlePage } from '../demo/article-page'
import { CLOCK_TOWER } from '../demo/stories'
import { makeLargePage } from './large-reports'

export interface LargePage {
  address: string
  /** From now on whoever asks for `/hold` waits: a page that asks so in one turn does nothing else. */
  hold(): void
  release(): void
  close(): Promise<void>
}

/** A long article on this machine, which can be made to hang. */
export async function serveLargePage(paragraphs: number): Promise<LargePage> {
  const html = articlePage({ ...CLOCK_TOWER, paragraphs: makeLargePage(paragraphs) })
  let held: ServerResponse[] | null = null
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    else if (request.url === '/hold' && held) held.push(response)
    else response.writeHead(204).end()
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    hold() {
      held = []
    },
    release() {
      for (const response of held ?? []) response.writeHead(204).end()
      held = null
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
