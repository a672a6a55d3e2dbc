/** An address as a URL; null where it is none. Not `URL.canParse`: after some thousand calls, Node 20 answers false for every address with a letter like ä. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
