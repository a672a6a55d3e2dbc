export interface SavedFile {
  name: string
  type: string
  text: string
}

/** Long enough for the browser to begin; the address keeps the text in memory until then. */
const REVOKE_MS = 60_000

/** Hands a text to the browser's downloads, which asks where to, or does not. It needs no permission, unlike the downloads API. */
export function saveFile(document: Document, { name, type, text }: SavedFile): void {
  saveBlob(document, name, new Blob([text], { type: `${type};charset=utf-8` }))
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
