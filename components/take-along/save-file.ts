export interface SavedFile {
  name: string
  type: string
  /** Its text; made as it is asked for. */
  parts: Iterable<string>
}

/** Longest piece of work without a turn for the page, in ms: a frame and a half. */
const LONGEST_TURN = 25
/** Long enough for the browser to begin; the address keeps the text in memory until then. */
const REVOKE_MS = 60_000

/**
 * Hands a text to the browser's downloads, which asks where to, or does not. It needs no permission, unlike the downloads API. The text
 * is made in turns with whatever else the page has to do; a short one in the click's own turn, since a popup may close right after it.
 */
export async function saveFile(document: Document, { name, type, parts }: SavedFile): Promise<void> {
  const made: string[] = []
  let since = performance.now()
  for (const part of parts) {
    made.push(part)
    if (performance.now() - since < LONGEST_TURN) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  saveBlob(document, name, new Blob(made, { type: `${type};charset=utf-8` }))
}

/** The same with a content that need not be in memory. */
export function saveBlob(document: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS)
}
