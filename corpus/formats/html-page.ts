import { escapeMarkup } from './escape-markup'
import type { Block, Inline, RichText } from './rich-text'
import { webAddress } from './web-address'

/** The one style sheet, its hash in the policy below; the tests say when the two part. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1e2025; --soft: #595d66; --line: #c9c6bf; --ground: #fbfaf8; --mark: #ffe7a3; --mark-line: #9a6a00; --link: #3b4ba8 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #a8abb3; --line: #4a4d55; --ground: #17181b; --mark: #57450f; --mark-line: #e3b341; --link: #aab6ff } }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.25 } h2 { margin-top: 2.5rem; font-size: 1.15rem } h3 { margin: 1.75rem 0 .5rem; font-size: 1rem }
blockquote { margin: .5rem 0 .75rem; padding-inline-start: .9rem; border-inline-start: 3px solid var(--line); font-family: Georgia, serif; white-space: pre-line }
table { width: 100%; table-layout: fixed; border-collapse: collapse } th:first-child { width: 18% } th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top } th { color: var(--soft); font-weight: 600 }
del, ins { background: var(--mark); color: inherit; text-decoration: underline 1.5px var(--mark-line) } ins { text-decoration-style: dashed }
a { color: var(--link) } ul { padding-inline-start: 1.2rem }
@media print { body { max-width: none; margin: 0 } h2, h3 { break-after: avoid } blockquote, tr { break-inside: avoid } }
`

/** SHA-256 of the style sheet, base64. */
const STYLE_HASH = '5SV0ELyQL/7UMBBCRCjDoGMXveDgbL+9AqXbdLOZsPo='

/**
 * A document as one HTML file that opens anywhere, without network and without script: its policy allows its own style and nothing
 * else, and no foreign word stands in it but escaped, as text or in an `href` that is http(s).
 *
 * @yields the file in parts, each a small piece of work
 */
export function* htmlPage({ title, language, direction, blocks }: RichText): Generator<string, void> {
  yield `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeMarkup(title)}</h1>
`
  for (const each of blocks) {
    if (each.type === 'table') yield* table(each)
    else yield `${block(each)}\n`
  }
  yield `</main>
</body>
</html>
`
}

function* table({ head, rows }: Extract<Block, { type: 'table' }>): Generator<string, void> {
  yield `<table>\n<thead><tr>${head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('')}</tr></thead>\n<tbody>\n`
  for (const row of rows) yield `<tr>${row.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>\n`
  yield '</tbody>\n</table>\n'
}

function block(of: Exclude<Block, { type: 'table' }>): string {
  switch (of.type) {
    case 'heading':
      return `<h${of.level}>${inlines(of.words)}</h${of.level}>`
    case 'paragraph':
      return `<p>${inlines(of.words)}</p>`
    case 'quotation':
      return `<blockquote lang="" dir="auto">${inlines(of.words)}</blockquote>`
    case 'list':
      return `<ul>\n${of.items.map((item) => `<li>${inlines(item)}</li>`).join('\n')}\n</ul>`
  }
}

function inlines(words: Inline[]): string {
  return words.map(inline).join('')
}

function inline(words: Inline): string {
  if (typeof words === 'string') return escapeMarkup(words)
  switch (words.type) {
    case 'link': {
      const address = webAddress(words.to)
      return address === null ? escapeMarkup(words.words) : `<a href="${escapeMarkup(address)}" rel="noopener noreferrer"><bdi>${escapeMarkup(words.words)}</bdi></a>`
    }
    case 'differing':
      return words.side === 'here' ? `<del>${escapeMarkup(words.words)}</del>` : `<ins>${escapeMarkup(words.words)}</ins>`
    case 'strong':
      return `<strong>${escapeMarkup(words.words)}</strong>`
    case 'foreign':
      return `<bdi lang="">${escapeMarkup(words.words)}</bdi>`
  }
}
