import { parseUrl } from '../corpus/extract/parse-url'
import { isOfWeb } from '../corpus/web-protocol'
import { decodedHost } from './decoded-host'
import { plainLabel } from '../corpus/text/plain-label'

export interface SafeUrl {
  /** Absolute, http or https, without user name and password. */
  href: string
  /** Where the link leads, for readers: decoded, and followed by the address itself where the two differ. */
  host: string
}

/** An address that is safe to open from one of our pages, or null. Relative addresses are not: they would lead into the extension. */
export function safeUrl(address: string | null): SafeUrl | null {
  const url = address ? parseUrl(address) : null
  if (!url || !isOfWeb(url) || url.hostname === '') return null
  url.username = ''
  url.password = ''
  return { href: url.href, host: readableHost(url) }
}

/** Letters of another script can imitate a known name, so a decoded host never stands alone. */
function readableHost(url: URL): string {
  const decoded = plainLabel(decodedHost(url.hostname))
  return decoded === url.hostname ? url.host : `${decoded} (${url.host})`
}
