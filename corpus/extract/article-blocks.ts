import type { Block } from './blocks'

/** The blocks that are the article's text, in document order. */
export function articleBlocks(blocks: Block[], readable: Set<number>): Block[] {
  return blocks.filter((_, index) => readable.has(index))
}
