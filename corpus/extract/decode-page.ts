/**
 * Bytes of a page or a feed as text, as a browser would read them (HTML, "determining the character encoding"): by the byte order mark,
 * then by what the server says, then by the encoding declared in the first kilobyte (HTML's `meta`, XML's declaration), else UTF-8.
 * Wrong bytes become U+FFFD.
 *
 * @param contentType the header of that name, where there is one
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const encoding = markedEncoding(bytes) ?? /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ?? declaredEncoding(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    // An encoding nobody knows.
    return new TextDecoder().decode(bytes)
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ?? null
  // What can be read letter by letter is not in two-byte units, whatever it says.
  return declared && /^utf-16/i.test(declared) ? 'utf-8' : declared
}
