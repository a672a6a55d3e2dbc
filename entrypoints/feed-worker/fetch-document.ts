import type { Fetched, FetchTrouble } from '../../corpus/feeds/feed-reader'

/** Bytes. Feeds of news sites have some hundred thousand, pages a million or two. */
const MOST = 10_000_000
const PATIENCE = 20_000

/**
 * Gets a feed or a page: the one place in the extension that asks a network for anything, and only what the reader subscribed to. Nothing
 * of the reader goes along: no cookies, no referrer.
 */
export async function fetchDocument(address: string): Promise<Fetched | FetchTrouble> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Asks whether there is something new, and is told so in a few bytes where there is not.
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) return isForNow(response.status) ? 'unreachable' : 'refused'
    const bytes = await readUpTo(MOST, response)
    return bytes === null ? 'too-large' : { url: response.url, type: response.headers.get('content-type') ?? '', bytes }
  } catch {
    return 'unreachable'
  }
}

/** Time-outs, too many questions, and trouble of the server's own go by (RFC 9110, section 15). */
function isForNow(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429
}

/** What is said of the length may be wrong, and is before unpacking: what comes is counted. */
async function readUpTo(most: number, { body }: Response): Promise<Uint8Array | null> {
  if (body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      void reader.cancel()
      return null
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}
