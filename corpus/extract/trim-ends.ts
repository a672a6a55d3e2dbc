import { type Block, isHeading, kindOf } from './blocks'

/** What says who the author is and how to reach them; only looked for in the last lines of a text. */
const BIOGRAPHY =
  /\b(?:follow (?:him|her|them|me|us)|(?:reach|email|contact|write to) (?:him|her|them|me|us|the (?:reporter|writer|author)s?)|can be reached|on twitter|@\w{3,}|is an? (?:\w+[ -]){0,3}(?:reporter|writer|freelancer?|journalist|columnist|correspondent|contributor|editor)|is the (?:\w+[ -]){0,3}(?:editor|author|founder)\b)/i
const LAST_LINES = 3
/** Where a press release stops telling news and introduces who sent it. */
const ABOUT = /^(?:About|ABOUT|Über|À propos de?|Acerca de|Sobre|Chi è) \p{Lu}[^.!?]{0,60}$/u
/** A line of who and when: with a year or a time of day. */
const BYLINE = /^(?:by|von|par|por|di|door)\s+\p{Lu}|\b(?:19|20)\d\d\b|\d[:.]\d\d\b/iu

/** Takes from both ends what is no text: bylines, dates, the title, headings of nothing, links, biographies. */
export function trimEnds(blocks: Block[], title: string): Block[] {
  const first = blocks.findIndex(isSentence)
  if (first < 0) return blocks
  const head = blocks.slice(0, first).filter((block) => !isTitle(block, title) && block.linked < block.text.length * 0.3 && !isByline(block))
  let end = blocks.length
  const isLast = (leaves: (block: Block) => boolean): boolean => {
    const last = blocks[end - 1]
    return end - 1 > first && last !== undefined && leaves(last)
  }
  while (isLast(leadsElsewhere)) end--
  for (let lines = 0; lines < LAST_LINES && isLast(isBiography); lines++) end--
  const about = blocks.findIndex(({ text }, index) => index > Math.max(first, blocks.length * 0.5, blocks.length - 8) && ABOUT.test(text))
  return [...head, ...blocks.slice(first, about > 0 ? Math.min(about, end) : end)]
}

const isTitle = (block: Block, title: string): boolean => kindOf(block) === 'h1' || block.text === title

const isByline = ({ text }: Block): boolean => text.length < 120 && BYLINE.test(text)

const isSentence = ({ text }: Block): boolean => text.length >= 40 && /[.!?。！？…:]["'”’»)]*$/.test(text)

const leadsElsewhere = (block: Block): boolean => isHeading(block) || (block.linked >= block.text.length * 0.3 && !isSentence(block))

const isBiography = ({ text }: Block): boolean => text.length < 400 && BIOGRAPHY.test(text)
