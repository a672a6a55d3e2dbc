import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { getDomain } from 'tldts-icann'
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
  return decode(page)
}

/** As a browser would (HTML, "determining the character encoding"): byte order mark, the encoding declared in the first kilobyte, UTF-8. */
function decode(page: Uint8Array): string {
  const encoding = markedEncoding(page) ?? declaredEncoding(page) ?? 'utf-8'
  try {
    return new TextDecoder(encoding).decode(page)
  } catch {
    return new TextDecoder().decode(page)
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

function declaredEncoding(page: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(page.subarray(0, 1024))
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null
  // What can be read letter by letter is not in two-byte units, whatever it says.
  return declared && /^utf-16/i.test(declared) ? 'utf-8' : declared
}

function extractPage(html: string, id: string) {
  const { document } = parseHTML(html)
  const extraction = extractArticle(document as unknown as Document, { url: '', domainOf: getDomain })
  if (extraction.state !== 'article') throw new Error(extraction.state === 'failed' ? `extraction failed: ${extraction.why}` : `not an article: ${extraction.why}`)
  const { url, title, outlet, date, text } = extraction.page
  return { id, url, title, outlet, date, text }
}
