import type { Block } from './blocks'
import type { NotArticle } from './extraction'
import { firstMeta, type PageFacts } from './page-facts'

/** Shorter than a news brief. */
const MIN_TEXT = 140
/** Fewer linked headlines stand beside many an article. */
const MIN_TEASERS = 12

/**
 * Why a page is no article, judged by all its blocks and those that are taken for its text; null when it may be one.
 * A page that lists articles links most of its headlines, prints little text of its own, and does not call itself an article.
 */
export function whyNotArticle(blocks: Block[], text: Block[], facts: PageFacts, address: string | null): NotArticle | null {
  const length = lengthOf(text)
  const teasers = blocks.filter((block) => block.text.length >= 25 && block.linked >= block.text.length * 0.9).length
  if (teasers >= MIN_TEASERS && !saysArticle(facts)) {
    const atRoot = address !== null && /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/.test(new URL(address).pathname)
    const longest = Math.max(0, ...text.map((block) => block.text.length))
    if (atRoot || length < MIN_TEXT || (teasers >= 3 * MIN_TEASERS && longest < 300 && text.length < teasers / 4)) return 'front-page'
  }
  if (length === 0) return blocks.length === 0 || lengthOf(blocks) < MIN_TEXT ? 'no-text' : 'too-short'
  return length < MIN_TEXT ? 'too-short' : null
}

/** Blocks that are more than links, which is all that an article can be made of. */
export const ownText = (blocks: Block[]): Block[] => blocks.filter(({ text, linked }) => linked < text.length / 2)

const saysArticle = (facts: PageFacts): boolean => facts.claims.length > 0 || /article/i.test(firstMeta(facts, ['og:type']) ?? '')

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)
