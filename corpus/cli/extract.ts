import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { getDomain } from 'tldts-icann'
import { decodePage } from '../extract/decode-page'
import { extractArticle } from '../extract/extract-article'
import { messageOf } from './bad-file'

/** A page of 200 MB behind a small gzip file is no page. */
const MAX_PAGE_BYTES = 32_000_000

/**
 * `crossread extract page.html[.gz] …`: one JSON line `{id, url, title, outlet, date, text}` per file, in order.
 * A file that cannot be read is named on `err` and the rest goes on. Returns the exit code: 1 if any was bad.
 */
export async function extractFiles(paths: string[], out: (line: string) => void, err: (line: string) => void): Promise<number> {
  let code = 0
  for (const path of paths) {
    try {
      out(JSON.stringify(extractPage(await readPage(path), basename(path).replace(/\.gz$/i, '').replace(/\.html?$/i, ''))))
    } catch (error) {
      err(`${path}: ${messageOf(error)}`)
      code = 1
    }
  }
  return code
}

async function readPage(path: string): Promise<string> {
  const bytes = await readFile(path)
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  const page = zipped ? gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES }) : bytes
  if (page.length > MAX_PAGE_BYTES) throw new RangeError(`larger than ${MAX_PAGE_BYTES} bytes`)
  return decodePage(page)
}

function extractPage(html: string, id: string) {
  const { document } = parseHTML(html)
  const extraction = extractArticle(document as unknown as Document, { url: '', domainOf: getDomain })
  if (extraction.state !== 'article') throw new Error(extraction.state === 'failed' ? `extraction failed: ${extraction.why}` : `not an article: ${extraction.why}`)
  const { url, title, outlet, date, text } = extraction.page
  return { id, url, title, outlet, date, text }
}
