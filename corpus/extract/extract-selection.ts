import { aboutArticle } from './about-article'
import { collectBlocks } from './blocks'
import type { ExtractOptions } from './extract-article'
import type { ExtractionFailure } from './extraction'
import { isMarkedHidden, type IsHidden } from './hidden'
import type { PageArticle } from './page-article'
import { readPageFacts } from './page-facts'
import { property } from './unclobbered'
import { PageTooLarge, walkShown } from './walk-shown'

/** `no-selection`: nothing that can be read is selected; `short-selection`: less than a sentence is. */
export type NotSelected = 'no-selection' | 'short-selection'

export type SelectionExtraction =
  | { state: 'article'; page: PageArticle }
  | { state: 'not-article'; why: NotSelected }
  | { state: 'failed'; why: ExtractionFailure }

/** Characters: a shorter text is printed anywhere by chance. */
const MIN_TEXT = 40

/**
 * Reads what the reader has selected on a page as its article, where the page's own is found wrongly or not at all.
 * Its paragraphs are cut as `anchorText` cuts the page. The page is never changed, and nothing it holds makes this throw.
 */
export function extractSelection(document: Document, { url, isHidden = isMarkedHidden, domainOf }: ExtractOptions): SelectionExtraction {
  try {
    const text = selectedText(document, isHidden)
    if (text.length < MIN_TEXT) return { state: 'not-article', why: text === '' ? 'no-selection' : 'short-selection' }
    return { state: 'article', page: { ...aboutArticle(readPageFacts(document), url, domainOf), text } }
  } catch (error) {
    return { state: 'failed', why: error instanceof PageTooLarge ? 'too-large' : 'extraction' }
  }
}

/** Firefox lets a page select thousands of pieces; a reader selects a few. */
const MOST_RANGES = 50

function selectedText(document: Document, isHidden: IsHidden): string {
  const selection = property(document, 'getSelection').call(document)
  const ranges = Array.from({ length: Math.min(MOST_RANGES, selection?.rangeCount ?? 0) }, (_, index) => selection?.getRangeAt(index)).filter((range) => range !== undefined)
  if (ranges.every((range) => range.collapsed)) return ''
  const collector = collectBlocks()
  walkShown(document, isHidden, {
    enter: (_, tag) => collector.open(tag, '', false),
    leave: (tag) => collector.close(tag),
    text(node) {
      for (const range of ranges) {
        const part = partIn(range, node)
        if (part !== '') collector.text(part)
      }
    },
  })
  return collector
    .finish()
    .map(({ text }) => text)
    .join('\n\n')
}

function partIn(range: Range, node: Text): string {
  if (!range.intersectsNode(node)) return ''
  return node.data.slice(range.startContainer === node ? range.startOffset : 0, range.endContainer === node ? range.endOffset : undefined)
}
