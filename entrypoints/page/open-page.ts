import type { Span } from '../../corpus/article'
import { extractArticle } from '../../corpus/extract/extract-article'
import { extractSelection } from '../../corpus/extract/extract-selection'
import { isHiddenOnScreen } from '../../corpus/extract/hidden'
import { anchorText } from '../../corpus/extract/text-anchors'
import type { Handlers } from '../../messages/answer'
import { IN_VIEW_WAIT, type ExtractAnswer, type Mark, type PageAnswer, type PageRequests, type Part } from '../../messages/contract'
import type { Highlighter } from './highlighter'
import { inView, viewChange } from './in-view'
import { openMarks } from './marks'
import { nextMark } from './next-mark'
import { scrollToRange } from './scroll-to-range'
import { watchPage } from './watch-page'

export interface PageOptions {
  highlighter: Highlighter
  /** False once the extension was updated or removed: nobody will ever ask to take the marks away then. */
  isAlive(): boolean
}

/** For so long what was read ahead is what the page says, in ms: a background that has to be started first takes a second on a slow machine. */
const FRESH = 2_000

/** What a page answers: it reads itself, and paints what it is told to by offsets into the text it read last. */
export function openPage(document: Document, { highlighter, isAlive }: PageOptions): Handlers<PageRequests> {
  let text: string | null = null
  const anchor = (from: string) => anchorText(document, from, isHiddenOnScreen)
  const marks = openMarks(highlighter, anchor, (onChange) => watchPage(document, () => (isAlive() ? onChange() : marks.clear())))

  // The browser may keep a page that is left and bring it back as it was, when what was found on it has long been forgotten.
  document.defaultView?.addEventListener('pagehide', () => marks.clear())

  let ahead: { part: Part; answer: ExtractAnswer; at: number } | null = null

  function readAhead({ part }: { part: Part }): null {
    ahead = { part, answer: readNow(part), at: Date.now() }
    return null
  }

  function extract({ part }: { part: Part }): ExtractAnswer {
    const known = ahead
    ahead = null
    return known?.part === part && Date.now() - known.at < FRESH ? known.answer : readNow(part)
  }

  function readNow(part: Part): ExtractAnswer {
    if (document.contentType === 'application/pdf') return { state: 'unsupported', why: 'pdf' }
    const read = (part === 'selection' ? extractSelection : extractArticle)(document, { url: document.location.href, isHidden: isHiddenOnScreen })
    if (read.state === 'article') text = read.page.text
    // Where nothing is selected, what was read before still stands.
    else if (part === 'page') text = null
    return read
  }

  function highlight(ask: { marks: Mark[] }): PageAnswer {
    if (ask.marks.length === 0) {
      marks.clear()
      return { state: 'done', shown: 0, asked: 0 }
    }
    if (text === null) return { state: 'lost' }
    return { state: 'done', shown: marks.show(text, ask.marks), asked: ask.marks.length }
  }

  function reveal({ span }: { span: Span }): PageAnswer {
    if (text === null) return { state: 'lost' }
    const [first] = marks.reveal(text, span)
    const shown = first !== undefined && scrollToRange(first)
    return { state: 'done', shown: shown ? 1 : 0, asked: 1 }
  }

  function next(): PageAnswer {
    const mark = nextMark(marks.found(), marks.revealed())
    return mark === null ? { state: 'lost' } : reveal({ span: mark.span })
  }

  async function whatIsInView({ seen }: { seen: Span[] }): Promise<Span[]> {
    const until = Date.now() + IN_VIEW_WAIT
    for (;;) {
      const spans = inView(document, marks.found())
      if (JSON.stringify(spans) !== JSON.stringify(seen) || Date.now() >= until) return spans
      await viewChange(document, until - Date.now())
    }
  }

  return { extract, readAhead, isRead: () => text !== null, highlight, reveal, next, inView: whatIsInView }
}
