import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { getDomain } from 'tldts-icann'
import { extractArticle } from '../extract/extract-article'

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
      err(`${path}: ${error instanceof Error ? error.message : String(error)}`)
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
  return decode(page)
}

/** As a browser would: byte order mark, then the encoding the page declares in its first kilobyte, then UTF-8. */
function decode(page: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(page.subarray(0, 1024))
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8'
  const byMark = page[0] === 0xff && page[1] === 0xfe ? 'utf-16le' : page[0] === 0xfe && page[1] === 0xff ? 'utf-16be' : declared
  try {
    return new TextDecoder(byMark).decode(page)
  } catch {
    return new TextDecoder().decode(page)
  }
}

function extractPage(html: string, id: string) {
  const { document } = parseHTML(html)
  const extraction = extractArticle(document as unknown as Document, { url: '', domainOf: getDomain })
  if (extraction.state !== 'article') throw new Error(extraction.state === 'failed' ? `extraction failed: ${extraction.why}` : `not an article: ${extraction.why}`)
  const { url, title, outlet, date, text } = extraction.page
  return { id, url, title, outlet, date, text }
}
