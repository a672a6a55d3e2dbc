/**
 * A stable id for a page: the 64-bit FNV-1a hash (Fowler, Noll, Vo; RFC 9923) of its address, 16 hexadecimal digits.
 * Scheme, `www.` and a last slash make no difference: they are the same page.
 */
export function pageId(address: string): string {
  const key = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(key)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}
