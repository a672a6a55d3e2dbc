/** What no address holds as it is (RFC 3986): blanks, controls, and what opens or closes something in the formats we write. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\s\0-\x1f\x7f"<>\\^`{|}]/g

/** An http(s) address, without user name and password, that no format we write takes for anything else; null where it is none. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^/?#\s]/i.test(url)) return null
  const bare = url.trim().replace(/^(https?:\/\/)[^/?#]*@/i, '$1')
  return bare.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').replace(UNSAFE, encodeURIComponent)
}
