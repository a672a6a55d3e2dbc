import type { Block, Box } from './blocks'

/**
 * Tells apart what stands in an `article` element other than the one under the page's title: pages that load the next
 * article below, or list others in full. Without such an element everything may be the page's own.
 */
export function othersArticles(blocks: Block[], title: string): (box: Box | null) => boolean {
  const wanted = folded(title)
  const heading = blocks.find(({ text, box }) => isHeading(box) && text.length >= 10 && wanted.startsWith(folded(text)))
  const own = heading ? innermostArticle(heading.box) : null
  if (!own) return () => false
  const around = new Set<Box>()
  for (let box: Box | null = own; box; box = box.parent) around.add(box)

  const verdicts = new Map<Box, boolean>()
  return function isOthers(box: Box | null): boolean {
    if (!box || around.has(box)) return false
    const known = verdicts.get(box)
    if (known !== undefined) return known
    const verdict = isOthers(box.parent) || (box.tag === 'article' && !isWithin(box, own))
    verdicts.set(box, verdict)
    return verdict
  }
}

/** Whether `box` is `outer` or inside it. */
export function isWithin(box: Box | null, outer: Box): boolean {
  while (box && box.depth > outer.depth) box = box.parent
  return box === outer
}

function isHeading(box: Box | null): boolean {
  while (box && !/^h[1-3]$/.test(box.tag)) box = box.parent
  return box !== null
}

function innermostArticle(box: Box | null): Box | null {
  while (box && box.tag !== 'article') box = box.parent
  return box
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
