import type { Span } from '../../../corpus/article'

/**
 * The slow, obvious reading of a text directive: WICG URL Fragment Text Directives, "find a range from a text directive", over plain
 * text whose lines are the blocks of a page. Null when nothing matches.
 */
export function resolveFragment(text: string, directive: string): Span | null {
  const { prefix, start, end, suffix } = parsed(directive)
  for (let from = 0; ; ) {
    const lead = prefix === null ? null : find(text, prefix, from)
    if (prefix !== null && !lead) return null
    const begin = lead ? nextInk(text, lead[1]) : from
    const first = find(text, start, begin)
    if (!first) return null
    from = (lead ?? first)[0] + 1
    if (lead && first[0] !== begin) continue
    if (end === null) {
      if (suffix === null || suffixAt(text, suffix, first[1])) return first
      continue
    }
    for (let last = find(text, end, first[1]); last; last = find(text, end, last[0] + 1)) {
      if (suffix === null || suffixAt(text, suffix, last[1])) return [first[0], last[1]]
    }
    return null
  }
}

function parsed(directive: string) {
  const terms = directive.replace(/^:~:text=/, '').split(',')
  const prefix = terms[0]?.endsWith('-') ? decodeURIComponent(terms.shift()?.slice(0, -1) ?? '') : null
  const suffix = terms.at(-1)?.startsWith('-') ? decodeURIComponent(terms.pop()?.slice(1) ?? '') : null
  if (terms.length === 0 || terms.length > 2 || terms.some((term) => term.includes('-'))) throw new Error(`not a directive: ${directive}`)
  return { prefix, start: decodeURIComponent(terms[0] ?? ''), end: terms[1] === undefined ? null : decodeURIComponent(terms[1]), suffix }
}

/** The first place of whole words inside one line; runs of blanks and letter case make no difference. */
function find(text: string, term: string, from: number): Span | null {
  const pattern = new RegExp(term.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/[^\S\n]+/g, String.raw`[^\S\n]+`), 'giu')
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span: Span = [match.index, match.index + match[0].length]
    if (borders(text).has(span[0]) && borders(text).has(span[1])) return span
    pattern.lastIndex = match.index + 1
  }
  return null
}

let known = { text: '', borders: new Set<number>() }

/** Word borders by UAX #29. */
function borders(text: string): Set<number> {
  if (known.text !== text) {
    const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)]
    known = { text, borders: new Set([...segments.map(({ index }) => index), text.length]) }
  }
  return known.borders
}

function nextInk(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
}

function suffixAt(text: string, suffix: string, from: number): boolean {
  return text.slice(nextInk(text, from)).toLowerCase().startsWith(suffix.toLowerCase())
}
