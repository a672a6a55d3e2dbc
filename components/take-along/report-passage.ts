import type { Article } from '../../corpus/article'
import type { Block, Inline } from '../../corpus/formats/rich-text'
import type { Passage } from '../../corpus/report'
import type { Source } from '../check-sources'
import { type WordDifference, wordDifferences } from '../compare/word-differences'
import { texts } from '../texts'
import { sharedWords } from './shared-words'

/** Leads to a stretch of an article, or nowhere where its address is unknown. */
export type LinkTo = (span: Passage['here']) => string | null

export interface ReportedSource {
  page: Article
  source: Source
  linkHere: LinkTo
  linkThere: LinkTo
}

/** Where two wordings share less than this part of their words, marking all the others would say nothing. */
const LEAST_COMMON = 0.4

/** One passage in a report: how it is printed, both wordings with links to them, and how many words they share. */
export function reportPassage({ page, source, linkHere, linkThere }: ReportedSource, passage: Passage, index: number): Block[] {
  const here = page.text.slice(...passage.here)
  const there = source.text.slice(...passage.there)
  const parts = wordDifferences(here, there)
  const count = sharedWords(here, there, parts)
  const isMarked = count.shared >= LEAST_COMMON * Math.max(count.here, count.there)
  const kind = [texts.passageKind[passage.kind], ...(passage.quote ? [texts.quotation] : []), ...(passage.furniture ? [texts.stockLine] : [])].join(', ')
  return [
    { type: 'heading', level: 3, words: [texts.takeAlong.passage(index + 1, source.sibling.passages.length, kind)] },
    { type: 'paragraph', words: [texts.takeAlong.sharedWords(count.shared, count.here, count.there)] },
    { type: 'paragraph', words: [linked(texts.takeAlong.here, linkHere(passage.here))] },
    { type: 'quotation', words: isMarked ? marked(here, parts, 'here') : [here] },
    { type: 'paragraph', words: [linked(source.label.outlet ?? texts.outletUnknown, linkThere(passage.there))] },
    { type: 'quotation', words: isMarked ? marked(there, parts, 'there') : [there] },
  ]
}

function marked(text: string, parts: readonly WordDifference[], side: 'here' | 'there'): Inline[] {
  return parts.flatMap((part): Inline[] => {
    const words = text.slice(...part[side])
    if (words === '') return []
    return [part.same ? words : { type: 'differing', words, side }]
  })
}

function linked(words: string, to: string | null): Inline {
  return to === null ? { type: 'foreign', words } : { type: 'link', to, words }
}
