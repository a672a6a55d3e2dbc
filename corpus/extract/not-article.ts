import type { Block } from './blocks'
import type { NotArticle } from './extraction'
import { firstMeta, type PageFacts } from './page-facts'

/** Shorter than a news brief. */
const MIN_TEXT = 140
/** Fewer linked headlines stand beside many an article. */
const MIN_HEADLINES = 12
/** Characters: a teaser is shorter, an item of a list article longer. */
const MAX_TEASER = 200

/**
 * Why a page is no article, judged by all its blocks and those that are taken for its text; null when it may be one.
 * A page that lists articles links most of its headlines, prints little text of its own, and does not call itself an article.
 */
export function whyNotArticle(blocks: Block[], text: Block[], facts: PageFacts, address: string | null): NotArticle | null {
  const length = lengthOf(text)
  const headlines = blocks.filter(isTeaser).length
  if (headlines >= MIN_HEADLINES && !saysArticle(facts) && (length < MIN_TEXT || isRoot(address) || isListing(text, headlines))) return 'front-page'
  if (length === 0) return blocks.length === 0 || lengthOf(blocks) < MIN_TEXT ? 'no-text' : 'too-short'
  return length < MIN_TEXT ? 'too-short' : null
}

/** Blocks that are more than links, which is all that an article can be made of. */
export const ownText = (blocks: Block[]): Block[] => blocks.filter(({ text, linked }) => linked < text.length / 2)

const isTeaser = ({ text, linked }: Block): boolean => text.length >= 25 && linked >= text.length * 0.9

/** Headlines with little between them, or the lines between them without the headlines. */
function isListing(text: Block[], headlines: number): boolean {
  const linked = text.filter(isTeaser).length
  if (linked >= MIN_HEADLINES) return lengthOf(text) < linked * MAX_TEASER
  const mean = lengthOf(text) / text.length
  return text.length >= headlines / 2 && mean < MAX_TEASER / 2 && text.every((block) => block.text.length < MAX_TEASER)
}

const isRoot = (address: string | null): boolean => address !== null && /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/.test(new URL(address).pathname)

const saysArticle = (facts: PageFacts): boolean => facts.claims.length > 0 || /article/i.test(firstMeta(facts, ['og:type']) ?? '')

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)
