import type { Span } from '../article'

/**
 * The quoted words of a text: what stands between quotation marks, the marks left out, in the text's order.
 * Knows “…”, "…", „…“, «…», »…«, 「…」, ``…'', ‘…’ and their like. A quotation that runs over paragraphs is opened again
 * in each and closed only in the last; an unclosed one therefore ends with its paragraph, or where the next begins in
 * the same way, since paragraphs are run together.
 */
export function readQuotations(text: string): Span[] {
  const quotations: Span[] = []
  let open = -1
  let opener = ''
  for (const { index: at, 0: sign } of text.matchAll(MARKS)) {
    if (sign.startsWith('\n')) {
      if (open >= 0) close(at)
    } else if (open >= 0) {
      if (sign === opener && beginsAnew(text, at, sign)) begin(at, sign)
      else if (CLOSERS[opener]?.includes(sign)) close(at)
    } else if (mayOpen(text, at, sign)) {
      begin(at, sign)
    }
  }
  if (open >= 0) close(text.length)
  return quotations

  function begin(at: number, sign: string): void {
    if (open >= 0) close(at)
    open = at + sign.length
    opener = sign
  }

  function close(end: number): void {
    if (end > open) quotations.push([open, end])
    open = -1
  }
}

/** A ’ before a letter is an apostrophe. */
const MARKS = /["“”„‚‘«»‹›「」『』‟〝〞＂]|``|''|’(?![\p{L}\p{N}])|\n\s*\n/gu

/** What may close each opening mark; a straight closing mark after a curly opening one is common in pasted copy. */
const CLOSERS: Record<string, string> = {
  '"': '"”', '＂': '＂', '“': '”"', '‟': '”', '”': '”', '„': '“”', '‚': '‘’', '〝': '〞', '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』', '``': "''", "''": "''", '‘': '’',
}

/** Marks that also close: where the beginning of a quotation is cut off or forgotten, its end must not turn the rest of the paragraph inside out. */
const ALSO_CLOSE = new Set(['"', '＂', '”', '»', '›', "''"])
/** A blank, an opening bracket or a dash. */
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}\p{Pd}]/u
/** No blank, and no sign that follows the end of a quotation. */
const QUOTED = /[^\s\p{Pe}\p{Pf}\p{Pd},.;:!?]/u

function mayOpen(text: string, at: number, sign: string): boolean {
  if (!(sign in CLOSERS)) return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + sign.length)
  if (sign === '‘') return /\S/.test(after) && !/[\p{L}\p{N}]/u.test(before)
  if (!ALSO_CLOSE.has(sign) || QUOTED.test(after)) return true
  // Some set straight marks apart from what they quote.
  return (before === '' || BEFORE_OPENING.test(before)) && (sign === '"' ? /[^,;:]/ : /[^\s,;:]/).test(after)
}

/** Whether inside a quotation a mark like its first begins another one, because that one was never closed. */
function beginsAnew(text: string, at: number, sign: string): boolean {
  if (!CLOSERS[sign]?.includes(sign)) return mayOpen(text, at, sign)
  return at > 0 && BEFORE_OPENING.test(text.charAt(at - 1)) && QUOTED.test(text.charAt(at + sign.length))
}
