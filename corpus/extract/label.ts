import { cutText } from '../text/cut-text'
import { plainLabel } from '../text/plain-label'

const MAX_LABEL = 500
const NAMED: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' }

/** A short text from a page's metadata (title, outlet, author) as one line to show: see `plainLabel`; entities read, length capped. */
export function label(text: string): string {
  return cutText(plainLabel(withoutEntities(cutText(text, MAX_LABEL * 4))), MAX_LABEL)
}

/** Metadata is often escaped twice, so entities stay after parsing. They become text, never markup. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? entity
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16)
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' '
  })
}
