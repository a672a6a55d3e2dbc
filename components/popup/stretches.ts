import type { Span } from '../../corpus/article'
import type { Passage } from '../../corpus/report'
import type { Source } from '../check-sources'
import { paragraphs } from '../paragraphs'

/** A stretch of the page and everyone who prints it. */
export interface Stretch {
  span: Span
  /** Best source first. */
  printings: Printing[]
}

export interface Printing {
  source: Source
  passage: Passage
}

/** A paragraph of the page that holds at least one stretch. */
export interface PrintedParagraph {
  /** 1 for the page's first paragraph. */
  number: number
  stretches: Stretch[]
}

/** Two passages are one stretch of the page when what they share is at least this part of what they span together. */
const SAME_STRETCH = 0.5

/** The passages of all sources, paragraph by paragraph of the page; a passage belongs to the paragraph it starts in. */
export function printedParagraphs(text: string, sources: Source[]): { paragraphs: PrintedParagraph[]; of: number } {
  const starts = paragraphs(text)
  const found = new Map<number, PrintedParagraph>()
  let at = 0
  for (const stretch of stretches(sources)) {
    while ((starts[at + 1]?.[0] ?? Infinity) <= stretch.span[0]) at++
    const paragraph = found.get(at) ?? { number: at + 1, stretches: [] }
    found.set(at, paragraph)
    paragraph.stretches.push(stretch)
  }
  return { paragraphs: [...found.values()], of: starts.length }
}

/** Gathers passages that cover much the same stretch of the page; in the page's order. */
export function stretches(sources: Source[]): Stretch[] {
  const printings = sources
    .flatMap((source) => source.sibling.passages.map((passage) => ({ source, passage })))
    .toSorted((one, other) => one.passage.here[0] - other.passage.here[0] || one.source.number - other.source.number)
  const found: Stretch[] = []
  let open: Stretch[] = []
  for (const printing of printings) {
    const { here } = printing.passage
    open = open.filter(({ span }) => span[1] > here[0])
    const same = open.find(({ span }) => overlap(span, here) >= SAME_STRETCH)
    if (same) {
      same.span = [Math.min(same.span[0], here[0]), Math.max(same.span[1], here[1])]
      same.printings.push(printing)
      continue
    }
    const stretch: Stretch = { span: [...here], printings: [printing] }
    open.push(stretch)
    found.push(stretch)
  }
  for (const stretch of found) stretch.printings = stretch.printings.toSorted((one, other) => one.source.number - other.source.number)
  return found
}

function overlap(one: Span, other: Span): number {
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0])
  return Math.max(0, shared) / (Math.max(one[1], other[1]) - Math.min(one[0], other[0]) || 1)
}
