import type { Span } from '../article'
import type { Sibling } from '../report'
import { type Cell, csv } from './csv'
import { type Evidence, witnesses } from './evidence'
import { textFragments, withFragment } from './text-fragments'
import { webAddress } from './web-address'

const ARTICLE = ['outlet', 'title', 'date', 'url']
const STRETCHES = ['here_start', 'here_end', 'here', 'there_start', 'there_end', 'there']

/** One row a passage: how it is printed, its words on both sides (offsets in UTF-16 code units), and links that mark it. In lines. */
export function passagesCsv(evidence: Evidence): Generator<string, void> {
  return csv(passageRows(evidence))
}

/** One row a detail: what differs, and the words that fill the slot on either side; empty where a side says nothing. In lines. */
export function detailsCsv(evidence: Evidence): Generator<string, void> {
  return csv(detailRows(evidence))
}

function* passageRows(evidence: Evidence): Generator<Cell[], void> {
  const { page } = evidence
  yield ['kind', 'quotation', ...STRETCHES, ...ARTICLE, 'here_link', 'there_link']
  const linkHere = linker(page.url, page.text)
  for (const { sibling, text } of witnesses(evidence)) {
    const linkThere = linker(sibling.url, text)
    for (const { kind, quote, here, there } of sibling.passages)
      yield [kind, quote, ...stretch(page.text, here), ...stretch(text, there), ...article(sibling), linkHere(here), linkThere(there)]
  }
}

function* detailRows(evidence: Evidence): Generator<Cell[], void> {
  yield ['kind', 'means_the_same', ...STRETCHES, ...ARTICLE]
  for (const { sibling, text } of witnesses(evidence))
    for (const { kind, same, here, there } of sibling.details) yield [kind, same, ...stretch(evidence.page.text, here), ...stretch(text, there), ...article(sibling)]
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
