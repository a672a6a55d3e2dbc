import { parseUrl } from '../../corpus/extract/parse-url'
import { isOfWeb } from '../../corpus/web-protocol'
import type { Unsupported } from '../../messages/contract'

/** Sites on which browsers run no extension, whatever the reader allowed. */
const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'])

const BY_SCHEME: Record<string, Unsupported> = {
  'about:': 'browser-page',
  'brave:': 'browser-page',
  'chrome:': 'browser-page',
  'chrome-error:': 'browser-page',
  'chrome-search:': 'browser-page',
  'chrome-untrusted:': 'browser-page',
  'devtools:': 'browser-page',
  'edge:': 'browser-page',
  'opera:': 'browser-page',
  'read:': 'reader-view',
  'resource:': 'browser-page',
  'view-source:': 'browser-page',
  'vivaldi:': 'browser-page',
  'chrome-extension:': 'extension-page',
  'moz-extension:': 'extension-page',
  'file:': 'file',
}

/** Why no extension may read this address, or null when it is worth a try. */
export function unsupported(address: string): Unsupported | null {
  const url = parseUrl(address)
  if (url === null) return 'other'
  // Firefox's; Edge's has a scheme of its own.
  if (url.protocol === 'about:' && url.pathname === 'reader') return 'reader-view'
  if (!isOfWeb(url)) return BY_SCHEME[url.protocol] ?? 'other'
  if (STORES.has(url.hostname)) return 'store'
  if (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore')) return 'store'
  return url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null
}

/** The same from the words in which Chromium refuses to inject a script, where it hides the address as well; null for any other error. */
export function refusal(error: string): Unsupported | null {
  if (error.includes('extensions gallery cannot be scripted')) return 'store'
  const scheme = /Cannot access an? ([a-z-]+:)\/\/ URL/.exec(error)?.[1]
  return scheme === undefined ? null : (BY_SCHEME[scheme] ?? 'other')
}
