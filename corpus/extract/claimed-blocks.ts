import type { Block } from './blocks'
import { withoutEntities } from './label'
import { squeeze } from './squeeze'

/** Shorter sentences stand on any page. */
const MIN_SENTENCE = 30

/**
 * The blocks whose first sentence stands in `body`, what the page's JSON-LD gives as the article's text: their indices.
 * The body itself is never taken for the text, since it may be cut, unlike what is shown, or behind a paywall.
 */
export function claimedBlocks(blocks: Block[], body: string | null): Set<number> {
  const claimed = new Set<number>()
  if (!body) return claimed
  // Often markup, often escaped; only words matter here.
  const sentences = new Set(sentencesOf(withoutEntities(body).replace(/<[^<>]{0,500}>/g, ' ')))
  blocks.forEach(({ text }, index) => {
    const [first = ''] = sentencesOf(text.slice(0, 2_000))
    if (first.length >= MIN_SENTENCE && sentences.has(first)) claimed.add(index)
  })
  return claimed
}

const sentencesOf = (text: string): string[] => text.split(/[.!?。！？…\n]+/).map(squeeze).filter(Boolean)
