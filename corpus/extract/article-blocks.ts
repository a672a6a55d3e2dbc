import { type Block, type Box, isHeading, kindOf } from './blocks'
import { isCaption, isFurnitureBox, isFurnitureText, isInFigure, isLeadIn } from './furniture'
import { isWithin, othersArticles } from './own-article'
import { trimEnds } from './trim-ends'

/** What is known of an article before its blocks are. */
export interface Evidence {
  /** Blocks that Readability takes for the article. */
  readable: ReadonlySet<number>
  /** Blocks that the page's JSON-LD gives as the article. */
  claimed: ReadonlySet<number>
  title: string
}

/** The container of an article holds at least this share of what Readability takes for its prose. */
const CONTAINED = 0.9
/** What holds this share of the prose is no furniture, whatever it calls itself (`content-with-sidebar`). */
const TOO_MUCH = 0.3
/** Left with less than this share of Readability's text, the page does not name its parts as pages do. */
const TOO_LITTLE = 0.4

/**
 * The blocks that are the article's text, in document order.
 * 1. The container is the innermost box around nearly all of the prose that was found.
 * 2. In it, furniture and other articles are left out, and prose that Readability dropped comes back.
 * 3. What is no prose goes from both ends: bylines, dates, links, the author's biography.
 */
export function articleBlocks(blocks: Block[], { readable, claimed, title }: Evidence): Block[] {
  const isOthers = othersArticles(blocks, title)
  const found = blocks.filter(({ box }, index) => (readable.has(index) || claimed.has(index)) && !isOthers(box))
  const weights = weigh(found)
  const container = containerOf(found, weights)
  if (!container) return found
  const isFurniture = furnitureIn(container, weights)
  const blocksIn = countBlocks(blocks)

  let afterLeadIn = false
  const kept = blocks.filter((block, index) => {
    if (!isWithin(block.box, container)) return false
    if (isFurnitureText(block)) {
      afterLeadIn = isLeadIn(block)
      return false
    }
    if (claimed.has(index)) return true
    if (isFurniture(block.box) || isOthers(block.box) || isInFigure(block.box) || isCaption(block, blocksIn)) return false
    afterLeadIn &&= block.text.length < 200 && (kindOf(block) === 'li' || block.linked > block.text.length * 0.25)
    return !afterLeadIn && (readable.has(index) || isLostProse(block))
  })
  const trimmed = trimEnds(kept, title)
  return lengthOf(trimmed) < lengthOf(found) * TOO_LITTLE ? found.filter((block) => !isFurnitureText(block)) : trimmed
}

/** A paragraph of sentences rather than a label, a heading or a list of links. */
function isProse({ text, linked }: Block): boolean {
  return text.length >= 60 && linked < text.length / 2 && /[.!?。！？…:]["'”’»)]*$/.test(text)
}

const isLostProse = (block: Block): boolean => isProse(block) && !isHeading(block)

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Characters of prose in each box; null stands for all. */
function weigh(found: Block[]): Map<Box | null, number> {
  const weights = new Map<Box | null, number>()
  for (const { text, linked, box } of found) {
    if (text.length < 40 || linked > text.length / 2) continue
    for (let around: Box | null = box; ; around = around.parent) {
      weights.set(around, (weights.get(around) ?? 0) + text.length)
      if (!around) break
    }
  }
  return weights
}

function containerOf(found: Block[], weights: ReadonlyMap<Box | null, number>): Box | null {
  const least = (weights.get(null) ?? 0) * CONTAINED
  const holders = new Set(found.map(({ box }) => box))
  let container: Box | null = null
  for (const [box, weight] of weights) {
    // A box that holds text of its own is a paragraph, however long.
    if (box && weight >= least && box.depth > (container?.depth ?? -1) && !holders.has(box)) container = box
  }
  return container
}

function furnitureIn(container: Box, weights: ReadonlyMap<Box | null, number>): (box: Box | null) => boolean {
  const verdicts = new Map<Box, boolean>()
  const tooMuch = (weights.get(null) ?? 0) * TOO_MUCH
  return function isFurniture(box: Box | null): boolean {
    if (!box || box === container) return false
    const known = verdicts.get(box)
    if (known !== undefined) return known
    const verdict = (isFurnitureBox(box) && (weights.get(box) ?? 0) < tooMuch) || isFurniture(box.parent)
    verdicts.set(box, verdict)
    return verdict
  }
}

function countBlocks(blocks: Block[]): Map<Box, number> {
  const counts = new Map<Box, number>()
  for (const block of blocks) for (let box: Box | null = block.box; box; box = box.parent) counts.set(box, (counts.get(box) ?? 0) + 1)
  return counts
}
