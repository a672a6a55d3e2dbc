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
  // The line about the author: "… is a professor of history at …", "… is the author of …".
  /^\W*(?:editor.s note:?\W*)?(?:(?:\p{Lu}[\p{L}.'’-]*\W+){2,4}|he |she )(?:\(@\w+\)\W*)?is (?:an?|the) (?:\w+ ){0,3}(?:professor|fellow|columnist|contributor|correspondent|editor|reporter|author|lecturer)\b/u,
]

/** Whether a sentence is one that is printed under articles of any content. */
export function isStockLine(sentence: string): boolean {
  return sentence.length <= LONGEST && STOCK_LINES.some((line) => line.test(sentence))
}
