/** What no address holds as it is (RFC 3986): blanks, controls, and what opens or closes something in the formats we write. */
const UNSAFE = String.raw`\s\0-\x1f\x7f"<>\\^\`{|}`
const EACH_UNSAFE = new RegExp(`[${UNSAFE}]`, 'g')
/** Scheme, user name and password, host. Where one of these holds what is unsafe, a browser may find another host in it than we do. */
const ORIGIN = new RegExp(`^(https?://)(?:[^/?#${UNSAFE}]*@)?([^/?#@${UNSAFE}]+)(?=[/?#]|$)`, 'i')

/** An http(s) address, without user name and password, that no format we write takes for anything else; null where it is none. */
export function webAddress(url: string | null): string | null {
  const address = url?.trimEnd() ?? ''
  const [origin, scheme, host] = ORIGIN.exec(address) ?? []
  if (origin === undefined) return null
  return `${scheme}${host}${address.slice(origin.length)}`.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').replace(EACH_UNSAFE, encodeURIComponent)
}
