import type { Span } from '../article'
import { partitionPoint } from '../partition-point'
import { collectBlocks } from './blocks'
import { type IsHidden, isMarkedHidden } from './hidden'
import { type PlacedParagraph, placeParagraphs } from './place-paragraphs'
import { squeeze, SqueezedOffsets } from './squeeze'
import { property } from './unclobbered'
import { PageTooLarge, walkShown } from './walk-shown'

/** Where an article's text stands in the live page. */
export interface TextAnchors {
  /**
   * The stretch `span` of the text as ranges of the page, one for each run of text nodes with nothing in between.
   * What the page does not show, or no longer, has no ranges.
   */
  ranges(span: Span): Range[]
}

/** A text node of the page. */
interface Piece {
  node: Text
  /** Where it starts in the page's squeezed text. */
  place: number
  length: number
  /** Nothing stands between it and the text node before, not even a line break. */
  joined: boolean
}

/**
 * Finds `text`, paragraphs parted by a blank line, in the page it was read from. White space, soft hyphens and zero-width
 * characters make no difference. Time is linear in page and text; a page past the walk's caps has no anchors.
 * Pass the `isHidden` that the text was extracted with.
 */
export function anchorText(document: Document, text: string, isHidden: IsHidden = isMarkedHidden): TextAnchors {
  const { pieces, page, blocks } = readPage(document, isHidden)
  const paragraphs = placeParagraphs(text, page, blocks)
  return {
    ranges: (span) => paragraphs.slice(paragraphAt(paragraphs, span[0])).flatMap((paragraph) => {
      if (paragraph.start >= span[1]) return []
      return placesOf(paragraph, span).flatMap((place) => rangesAt(document, pieces, place))
    }),
  }
}

function readPage(document: Document, isHidden: IsHidden) {
  const pieces: Piece[] = []
  const squeezed: string[] = []
  const collector = collectBlocks()
  let place = 0
  let joined = false
  try {
    walkShown(document, isHidden, {
      enter(_, tag) {
        collector.open(tag, '', false)
        if (tag === 'br') joined = false
      },
      leave: (tag) => collector.close(tag),
      text(node) {
        collector.text(node.data)
        const units = squeeze(node.data)
        pieces.push({ node, place, length: units.length, joined })
        squeezed.push(units)
        place += units.length
        joined = true
      },
      skip() {
        joined = false
      },
    })
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error
  }
  const blocks: Span[] = []
  for (const { nodes } of collector.finish()) {
    const first = pieces[nodes[0]]
    if (!first) continue
    first.joined = false
    blocks.push([first.place, pieces[nodes[1]]?.place ?? place])
  }
  return { pieces, page: squeezed.join(''), blocks }
}

/** Index of the last paragraph that starts at or before `offset`. */
function paragraphAt(paragraphs: PlacedParagraph[], offset: number): number {
  return Math.max(0, partitionPoint(paragraphs.length, (index) => (paragraphs[index]?.start ?? 0) <= offset) - 1)
}

/** The page's stretches, in squeezed units, that print what of `span` is in the paragraph. */
function placesOf(paragraph: PlacedParagraph, span: Span): Span[] {
  const { start, text, stretches } = paragraph
  const offsets = offsetsOf(paragraph, text)
  const from = offsets.unitsBefore(span[0] - start)
  const to = offsets.unitsBefore(span[1] - start)
  return stretches
    .map((stretch): Span => {
      const shift = stretch.place - stretch.start
      return [Math.max(from, stretch.start) + shift, Math.min(to, stretch.start + stretch.length) + shift]
    })
    .filter(([first, end]) => first < end)
}

const known = new WeakMap<PlacedParagraph | Piece, SqueezedOffsets>()

/** Made once for all marks; a page may change a text node meanwhile. */
function offsetsOf(of: PlacedParagraph | Piece, text: string): SqueezedOffsets {
  let offsets = known.get(of)
  if (offsets?.text !== text) known.set(of, (offsets = new SqueezedOffsets(text)))
  return offsets
}

function rangesAt(document: Document, pieces: Piece[], [from, to]: Span): Range[] {
  const ranges: Range[] = []
  let open: Range | null = null
  for (let index = pieceAt(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index]
    if (!piece || piece.place >= to) break
    if (!piece.joined) open = null
    const first = Math.max(0, from - piece.place)
    const end = Math.min(piece.length, to - piece.place)
    if (first >= end) continue
    if (!open) {
      open = property(document, 'createRange').call(document)
      open.setStart(piece.node, offsetsOf(piece, piece.node.data).offsetOfUnit(first))
      ranges.push(open)
    }
    open.setEnd(piece.node, offsetsOf(piece, piece.node.data).offsetOfUnit(end - 1) + 1)
  }
  return ranges
}

/** Index of the piece that prints the unit at `place`. */
function pieceAt(pieces: Piece[], place: number): number {
  return partitionPoint(pieces.length, (index) => {
    const piece = pieces[index]
    return piece !== undefined && piece.place + piece.length <= place
  })
}
