import type { Span } from '../article'

/** A stock line is short; a long sentence that holds one of these phrases says something besides. */
const LONGEST = 220

const AGENCY = '(?:ap|afp|epa|efe|dpa|upi|reuters|getty|getty images|bloomberg|shutterstock|associated press|press association|xinhua|tass|zuma)'

/** Lines that stand in articles everywhere and belong to none: credits, subscriptions, copyright, calls to follow. English; other languages pass. */
const STOCK_LINES = [
  new RegExp(`(?:^|\\W)(?:photo|image|picture|credit|source|file)s?[:/ ].{0,60}${AGENCY}\\W*$`, 'i'),
  new RegExp(`^.{0,60}(?:/|\\| ?|via |/ ?pool )${AGENCY}\\W*$`, 'i'),
  /^\W*(?:toggle caption|enlarge this image|advertisement|story continued below|continue reading|read more|related|sponsored|close|share(?:s| this)?)\b[^.]{0,60}$/i,
  /\b(?:contributed|assisted|helped) (?:to|with|in) (?:this|the) (?:report|story|article|reporting)\b/i,
  /\b(?:sign(?:ing)? up|subscribe|signed up)\b.{0,80}\b(?:newsletter|emails?|alerts?|briefing|inbox|daily)/i,
  /\b(?:unsubscribe at any time|terms of (?:service|use)|privacy (?:policy|notice)|all rights reserved|enable javascript|valid email)\b/i,
  /\b(?:copyright|©|\(c\))\s*(?:©\s*)?\d{4}\b/i,
  /^\W*(?:follow|contact|email|reach)\b.{0,60}\b(?:twitter|facebook|instagram|@\w+)/i,
  /^\W*(?:the )?(?:views|opinions) expressed\b.{0,120}\b(?:authors?|own)\b/i,
  /^\W*(?:click|tap) here\b/i,
  // Links set into the text: "QUIZ: …", "Watch: …", with a colon and nothing after them.
  /^\W*(?:quiz|poll|photos?|gallery|slideshow|videos?|watch|listen|see also|read also|vote now)\s*:.{0,100}$/i,
  /\bmedia (?:playback is unsupported|caption)\b/i,
  // The line about the author: "… is a professor of history at …", "… is the author of …".
  /^\W*(?:editor.s note:?\W*)?(?:(?:\p{Lu}[\p{L}.'’-]*\W+){2,4}|he |she )(?:\(@\w+\)\W*)?is (?:an?|the|[\p{Lu}\d]+['’]s) (?:\w+ ){0,3}(?:professor|fellow|columnist|contributor|correspondent|editor|reporter|author|lecturer|analyst|commentator)\b/u,
]

/** Whether a sentence is one that is printed under articles of any content. */
export function isStockLine(sentence: string): boolean {
  return sentence.length <= LONGEST && STOCK_LINES.some((line) => line.test(sentence))
}

/** A list of headlines that a page sets behind a name, run into the text without a space: "Jane DoeStorm closes ports Doe: no ferry sank MORE". */
const LINK_LIST = /\p{Ll}\p{Lu}\p{L}*\W[^\n]{20,500}?\bMORE\b/gu

/** Stretches inside sentences that belong to the page and not to the text. */
export function stockStretches(text: string): Span[] {
  if (!/\bMORE\b/.test(text)) return []
  return [...text.matchAll(LINK_LIST)].map((list): Span => [list.index, list.index + list[0].length])
}
