import type { Block } from './blocks'
import { withoutEntities } from './label'
import { squeeze } from './squeeze'

/** Squeezed units; fewer of them stand on any page. */
const MIN_CLAIM = 30

/**
 * The blocks whose first sentences stand in `body`, what the page's JSON-LD gives as the article's text: their indices.
 * The body itself is never taken for the text, since it may be cut, unlike what is shown, or behind a paywall.
 */
export function claimedBlocks(blocks: Block[], body: string | null): Set<number> {
  const claimed = new Set<number>()
  if (!body) return claimed
  // Often markup, often escaped; only words matter here.
  const sentences = new Set(sentencesOf(withoutEntities(body).replace(/<[^<>]{0,500}>/g, ' ')))
  blocks.forEach(({ text }, index) => {
    const first = sentencesOf(text).slice(0, 2)
    if (first.join('').length >= MIN_CLAIM && first.every((sentence) => sentences.has(sentence))) claimed.add(index)
  })
  return claimed
}

const sentencesOf = (text: string): string[] => text.split(/[.!?。！？…\n]+/).map(squeeze).filter(Boolean)
