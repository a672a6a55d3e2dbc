import { Readability } from '@mozilla/readability'
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

  const places = new Map<string, number[]>()
  blocks.forEach(({ text }, index) => {
    const list = places.get(text)
    if (list) list.push(index)
    else places.set(text, [index])
  })
  let last = -1
  for (const { text } of blocksIn(root as Element)) {
    const list = places.get(text)
    const index = list?.find((place) => place > last && !readable.has(place)) ?? list?.find((place) => !readable.has(place))
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
