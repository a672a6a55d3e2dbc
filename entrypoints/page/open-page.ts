import { extractArticle } from '../../corpus/extract/extract-article'
import { anchorText } from '../../corpus/extract/text-anchors'
import type { Handlers } from '../../messages/answer'
import type { ExtractAnswer, Mark, PageAnswer, PageRequests } from '../../messages/contract'
import type { Span } from '../../corpus/article'
import type { Highlighter } from './highlighter'

/** What a page answers: it reads itself, and paints what it is told to by offsets into the text it read last. */
export function openPage(document: Document, highlighter: Highlighter): Handlers<PageRequests> {
  let text: string | null = null

  function extract(): ExtractAnswer {
    if (document.contentType === 'application/pdf') return { state: 'unsupported', why: 'pdf' }
    const read = extractArticle(document, { url: document.location.href })
    text = read.state === 'article' ? read.page.text : null
    return read
  }

  function highlight({ marks }: { marks: Mark[] }): PageAnswer {
    for (const kind of ['verbatim', 'edited', 'reworded'] as const) highlighter.paint(kind, [])
    if (text === null) return { state: 'lost' }
    const anchors = anchorText(document, text)
    const found = marks.map((mark) => ({ kind: mark.kind, ranges: anchors.ranges(mark.span) }))
    for (const kind of ['verbatim', 'edited', 'reworded'] as const) {
      highlighter.paint(kind, found.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges))
    }
    return { state: 'done', shown: found.filter((mark) => mark.ranges.length > 0).length, asked: marks.length }
  }

  function reveal({ span }: { span: Span }): PageAnswer {
    if (text === null) return { state: 'lost' }
    const ranges = anchorText(document, text).ranges(span)
    highlighter.paint('revealed', ranges)
    return { state: 'done', shown: ranges.length > 0 ? 1 : 0, asked: 1 }
  }

  return { extract, highlight, reveal }
}
