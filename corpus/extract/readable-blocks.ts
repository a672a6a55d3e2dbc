import { Readability } from '@mozilla/readability'
import { BlockCopies } from './block-copies'
import { type Block, collectBlocks } from './blocks'

const ELEMENT = 1
const TEXT = 3

/**
 * Which blocks Readability takes for the article: their indices, in order. Changes `document`, which is a copy.
 * Readability unwraps and renames elements, so blocks are found again by what they say, in order.
 */
export function readableBlocks(document: Document, blocks: Block[]): Set<number> {
  const readable = new Set<number>()
  const root = new Readability<Node>(document, { disableJSONLD: true, serializer: (node) => node }).parse()?.content
  if (!root) return readable

  const copies = new Map<string, BlockCopies>()
  blocks.forEach(({ text }, index) => {
    const known = copies.get(text)
    if (known) known.add(index)
    else copies.set(text, new BlockCopies(index))
  })
  let last = -1
  for (const { text } of blocksIn(root as Element)) {
    const index = copies.get(text)?.takeAfter(last)
    if (index === undefined) continue
    readable.add(index)
    last = index
  }
  return readable
}

/** Recursion is safe here: the copy is no deeper than its cap. */
function blocksIn(root: Element): Block[] {
  const collector = collectBlocks()
  const visit = (element: Element): void => {
    const tag = element.localName.toLowerCase()
    collector.open(tag, '', false)
    for (const node of element.childNodes) {
      if (node.nodeType === ELEMENT) visit(node as Element)
      else if (node.nodeType === TEXT) collector.text((node as Text).data)
    }
    collector.close(tag)
  }
  visit(root)
  return collector.finish()
}
