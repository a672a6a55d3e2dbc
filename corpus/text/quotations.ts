import type { Span } from '../article'

/**
 * The quoted words of a text: what stands between quotation marks, the marks left out, in the text's order.
 * Knows “…”, "…", „…“, «…», »…«, 「…」, ``…'' and ‘…’. A quotation that runs over paragraphs is opened again
 * in each and closed only in the last; an unclosed one therefore ends with its paragraph.
 */
export function readQuotations(text: string): Span[] {
  const quotations: Span[] = []
  let open = -1
  let closers = ''
  for (const mark of text.matchAll(/["“”„«»「」『』‟〝〞＂]|``|''|(?<![\p{L}\p{N}])‘(?=\S)|’(?![\p{L}\p{N}])|\n\s*\n/gu)) {
    const at = mark.index
    const sign = mark[0]
    if (sign.startsWith('\n')) {
      if (open >= 0) close(at)
    } else if (open >= 0) {
      if (closers.includes(sign)) close(at)
    } else if (sign in CLOSERS) {
      open = at + sign.length
      closers = CLOSERS[sign] ?? ''
    }
  }
  if (open >= 0) close(text.length)
  return quotations

  function close(end: number): void {
    if (end > open) quotations.push([open, end])
    open = -1
  }
}

/** What may close each opening mark; a straight closing mark after a curly opening one is common in pasted copy. */
const CLOSERS: Record<string, string> = {
  '"': '"”', '＂': '＂', '“': '”"', '‟': '”', '”': '”', '„': '“”', '〝': '〞', '«': '»', '»': '«', '「': '」', '『': '』', '``': "''", "''": "''", '‘': '’',
}
