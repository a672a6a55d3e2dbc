import { inTurns } from '../in-turns'

export interface SavedFile {
  name: string
  type: string
  /** Its text; made as it is asked for. */
  parts: Iterable<string>
}

/** Long enough for the browser to begin; the address keeps the text in memory until then. */
const REVOKE_MS = 60_000

/**
 * Hands a text to the browser's downloads, which asks where to, or does not. It needs no permission, unlike the downloads API. The text
 * is made in turns with whatever else the page has to do.
 */
export async function saveFile(document: Document, { name, type, parts }: SavedFile): Promise<void> {
  const made: string[] = []
  for (const part of parts) {
    made.push(part)
    await inTurns()
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
