import type { Span } from '../article'
import { keyOf, type Words } from './words'

/** A stock line is short; a long sentence that holds one of these phrases says something besides. */
const LONGEST = 220

const AGENCY = '\\b(?:ap|afp|epa|efe|dpa|upi|reuters|getty|getty images|bloomberg|shutterstock|associated press|press association|xinhua|tass|zuma)'
const AGENCY_WORDS = 'ap afp epa efe dpa upi reuters getty bloomberg shutterstock press xinhua tass zuma'

/**
 * Lines that stand in articles everywhere and belong to none: credits, subscriptions, copyright, calls to follow. English;
 * other languages pass. With each the words of which it must hold one: most sentences hold none, and need no closer look.
 */
const STOCK_LINES: readonly (readonly [words: string, line: RegExp])[] = [
  [AGENCY_WORDS, new RegExp(`(?:^|\\W)(?:photo|image|picture|credit|source|file)s?[:/ ].{0,60}${AGENCY}\\W*$`, 'i')],
  [AGENCY_WORDS, new RegExp(`^.{0,60}(?:/|\\| ?|via |/ ?pool )${AGENCY}\\W*$`, 'i')],
  ['toggle enlarge advertisement story continue read related sponsored close share shares',
    /^\W*(?:toggle caption|enlarge this image|advertisement|story continued below|continue reading|read more|related|sponsored|close|share(?:s| this)?)\b[^.]{0,60}$/i],
  ['contributed assisted helped', /\b(?:contributed|assisted|helped) (?:to|with|in) (?:this|the) (?:report|story|article|reporting)\b/i],
  ['sign signing signed subscribe', /\b(?:sign(?:ing)? up|subscribe|signed up)\b.{0,80}\b(?:newsletter|emails?|alerts?|briefing|inbox|daily)/i],
  ['unsubscribe terms privacy rights javascript valid', /\b(?:unsubscribe at any time|terms of (?:service|use)|privacy (?:policy|notice)|all rights reserved|enable javascript|valid email)\b/i],
  ['copyright c', /(?:\bcopyright|\(c\))\s*(?:©\s*)?\d{4}\b/i],
  ['follow contact email reach', /^\W*(?:follow|contact|email|reach)\b.{0,60}\b(?:twitter|facebook|instagram|@\w+)/i],
  ['views opinions', /^\W*(?:the )?(?:views|opinions) expressed\b.{0,120}\b(?:authors?|own)\b/i],
  ['click tap', /^\W*(?:click|tap) here\b/i],
  // Links set into the text: "QUIZ: …", "Watch: …", with a colon and nothing after them.
  ['quiz poll photo photos gallery slideshow video videos watch listen see read vote',
    /^\W*(?:quiz|poll|photos?|gallery|slideshow|videos?|watch|listen|see also|read also|vote now)\s*:.{0,100}$/i],
  ['media', /\bmedia (?:playback is unsupported|caption)\b/i],
  // The line about the author: "… is a professor of history at …", "… is the author of …".
  ['professor fellow columnist contributor correspondent editor reporter author lecturer analyst commentator',
    /^\W*(?:editor.s note:?\W*)?(?:(?:\p{Lu}[\p{L}.'’-]*\W+){2,4}|he |she )(?:\(@\w+\)\W*)?is (?:an?|the|[\p{Lu}\d]+['’]s) (?:\w+ ){0,3}(?:professor|fellow|columnist|contributor|correspondent|editor|reporter|author|lecturer|analyst|commentator)\b/u],
]

const LINES_WITH = linesByWord()

function linesByWord(): Map<number, RegExp[]> {
  const lines = new Map<number, RegExp[]>()
  for (const [words, line] of STOCK_LINES) for (const word of words.split(' ')) lines.set(keyOf(word), [...(lines.get(keyOf(word)) ?? []), line])
  return lines
}

/**
 * How much of a sentence, given by its words `[first, end)`, is a line that is printed under articles of any content: the
 * word after its last, `first` where none is. Mostly all of it; where the line break was lost, what begins behind the line is text.
 */
export function stockLineEnd({ text, start, end: ends, key }: Words, first: number, end: number): number {
  let sentence: string | undefined
  for (let i = first; i < end; i++) {
    const lines = LINES_WITH.get(key[i] ?? 0)
    if (!lines) continue
    sentence ??= text.slice(start[first], ends[end - 1])
    if (sentence.length > LONGEST) return first
    for (const line of lines) {
      const found = line.exec(sentence)
      if (!found) continue
      const runIn = RUN_IN.exec(sentence.slice(found.index + found[0].length))
      if (!runIn) return end
      const at = (start[first] ?? 0) + found.index + found[0].length + runIn.index
      let last = first
      while (last < end && (start[last] ?? 0) < at) last++
      return end - last >= LEAST_RUN_IN ? last : end
    }
  }
  return first
}

/** A little word with a capital before a word without one begins a sentence, though nothing ends the one before: "… Manage Newsletters The poll was taken". */
const RUN_IN = /(?<=[\p{L}\p{N}]\s)(?:The|An?|This|That|These|Those|It|He|She|They|We|In|On|At|For|But|And|If|When|As|After|While) \p{Ll}/u
const LEAST_RUN_IN = 6

/** A list of headlines that a page sets behind a name, run into the text without a space: "Jane DoeStorm closes ports Doe: no ferry sank MORE". */
const LINK_LIST = /\p{Ll}\p{Lu}\p{L}*\W[^\n]{20,500}?\bMORE\b/gu

/** Stretches inside sentences that belong to the page and not to the text. */
export function stockStretches(text: string): Span[] {
  if (!/\bMORE\b/.test(text)) return []
  return [...text.matchAll(LINK_LIST)].map((list): Span => [list.index, list.index + list[0].length])
}
