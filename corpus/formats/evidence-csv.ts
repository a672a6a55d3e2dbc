import type { Span } from '../article'
import type { Sibling } from '../report'
import { type Cell, csv } from './csv'
import { type Evidence, witnesses } from './evidence'
import { textFragments, withFragment } from './text-fragments'
import { webAddress } from './web-address'

const ARTICLE = ['outlet', 'title', 'date', 'url']
const STRETCHES = ['here_start', 'here_end', 'here', 'there_start', 'there_end', 'there']

/** One row a passage: how it is printed, its words on both sides (offsets in UTF-16 code units), and links that mark it. */
export function passagesCsv(evidence: Evidence): string {
  const { page } = evidence
  const linkHere = linker(page.url, page.text)
  const rows = witnesses(evidence).flatMap(({ sibling, text }) => {
    const linkThere = linker(sibling.url, text)
    return sibling.passages.map(({ kind, quote, here, there }) => [
      kind,
      quote,
      ...stretch(page.text, here),
      ...stretch(text, there),
      ...article(sibling),
      linkHere(here),
      linkThere(there),
    ])
  })
  return csv([['kind', 'quotation', ...STRETCHES, ...ARTICLE, 'here_link', 'there_link'], ...rows])
}

/** One row a detail: what differs, and the words that fill the slot on either side; empty where a side says nothing. */
export function detailsCsv(evidence: Evidence): string {
  const rows = witnesses(evidence).flatMap(({ sibling, text }) =>
    sibling.details.map(({ kind, same, here, there }) => [
      kind,
      same,
      ...stretch(evidence.page.text, here),
      ...stretch(text, there),
      ...article(sibling),
    ]),
  )
  return csv([['kind', 'means_the_same', ...STRETCHES, ...ARTICLE], ...rows])
}

function article({ outlet, title, date, url }: Sibling): Cell[] {
  return [outlet || null, title || null, date, webAddress(url)]
}

function stretch(text: string, span: Span | null): Cell[] {
  return span ? [...span, text.slice(...span)] : [null, null, null]
}

function linker(url: string | null, text: string): (span: Span) => string | null {
  const address = webAddress(url)
  if (address === null) return () => null
  const fragment = textFragments(text)
  return (span) => withFragment(address, fragment(span))
}
