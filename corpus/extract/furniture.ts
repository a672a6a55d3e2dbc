import { type Block, type Box, isHeading } from './blocks'

/** Elements whose text is beside the article, whatever they are called. */
const ASIDE_TAGS = new Set('nav aside footer header figcaption label legend menu dialog address time'.split(' '))
/** What may stand in a figure and still be text of the article. */
const FIGURE_TEXT = new Set('blockquote pre table'.split(' '))

/** Parts of a text, which may hold a picture and one paragraph. */
const TEXT_PARTS = new Set(['section', 'article', 'main', 'li', 'td', 'body'])

/** Words of class names and ids that sites of all kinds use for what stands around the text. */
const WORDS = new Set(
  (
    'ad ads adslot advert adverts advertisement advertising sponsor sponsored sponsors outbrain taboola promo promos promotion ' +
    'nav navigation menu breadcrumb breadcrumbs pagination pager toolbar tools ' +
    'share sharing sharebar social addthis sharethis follow ' +
    'comment comments disqus discussion feedback ' +
    'related recommended recommendation recommendations recirc recirculation trending popular readmore morestories ' +
    'newsletter newsletters subscribe subscription signup paywall ' +
    'byline bylines author authors bio credit credits credito copyright copyrights copyrightholder attribution ' +
    'timestamp timestamps date dates pubdate published dateline time meta metadata readtime ' +
    'caption captions tags taglist keywords topics categories ' +
    'footer sidebar widget complementary contentinfo banner cookie cookies consent disclaimer correction print'
  ).split(' '),
)
/** Parts of words that say the same, for names run together (`emailsignup`, `newscaption`). */
const WORD_PARTS = /caption|newsletter|related|recommend|signup|sign up|subscri|breadcrumb|advert|copyright|share (?:bar|tools|buttons|links)|read more|more (?:stories|from|on)|also (?:like|read)|see also|you may|sr only/

/** A box that says of itself that it is no text of the article. */
export function isFurnitureBox(box: Box): boolean {
  if (ASIDE_TAGS.has(box.tag)) return true
  return WORD_PARTS.test(box.hints) || box.hints.split(' ').some((word) => WORDS.has(word))
}

/** Whole blocks that furniture is made of. */
const FURNITURE_TEXT = [
  /^(?:advertise?ment|advert|sponsored(?: content)?|promoted|anzeige|publicité|publicidad|advertorial|loading\b.{0,20}|caption|close|enlarge image|image \d+ of .*|comments?(?: \(\d+\))?|post comment.*|share|tweet|email|print|subscribe|highlights|media playback is unsupported.*|get short url)$/i,
  /^(?:©|\(c\)|ⓒ|copyright\b|all rights reserved).{0,160}$|\ball rights reserved\.?$/i,
  /^(?:photo|image|picture|credit|foto|file photo|photos? by|image (?:copyright|caption)|media caption|\(?(?:image|photo|picture)s?(?: credit)?)\s*:/i,
  /^(?:image copyright|image caption|media caption)/i,
  /\((?:image|photo|picture|credit|foto|ap photo)[^()]{0,80}\)$/i,
  /^(?:(?:by|published|updated|first published|last updated|posted|posted on|created|modified|veröffentlicht|publié|publicado|pubblicato)\b.{0,100}\d{4}.{0,30})$/i,
  /^(?:related(?: (?:posts?|stories|articles?|coverage|news|content|links?))?|read more|see more|see also|read also|also read|don['’]t miss|more (?:stories|great|from|on|in)\b.{0,40}|recommended|you (?:may|might) also (?:like|enjoy)|most (?:read|popular)|trending|popular|latest)\b\s*[:.…]*$/i,
  /^(?:related(?: (?:post|story|article|coverage|reading|content|video))?|read more|see more|read also|also read|see also|more|watch|listen|don['’]t miss)\s*[:|–—]/i,
  /^(?:sign up|subscribe|click here|follow (?:us|.{2,40} on)|join our|like us|get (?:our|the) .{0,40}(?:app|newsletter)|download (?:our|the) .{0,30}app|want more|need more|tell us what you think)\b.{0,250}$/i,
  /^(?:(?:additional )?reporting by|(?:additional )?writing by|editing by|compiled by)\b.{0,300}$/i,
  /\b(?:contributed to this (?:report|story|article)|contributed reporting(?: .{0,60})?)\.?$/i,
]

/** What a link in a line of its own asks for. */
const CALL = /\b(?:sign up (?:for|to|here)|subscribe (?:to|now|today|here)|click here to)\b/i
const LEAD_IN = /^(?:related|read|see|also|don['’]t miss|more|recommended|you (?:may|might)|most|trending|popular|latest)\b/i

/** A label such as "More from the World desk": what follows in a list leads elsewhere too. */
export const isLeadIn = ({ text }: Block): boolean => text.length < 60 && LEAD_IN.test(text)

/** A block whose text says that it is no text of the article. */
export function isFurnitureText(block: Block): boolean {
  const { text, linked } = block
  if (text.length > 400) return false
  if (FURNITURE_TEXT.some((pattern) => pattern.test(text))) return true
  if (linked > 0 && text.length < 250 && CALL.test(text)) return true
  // Links alone, or with a lead-in, lead elsewhere; the headings of a list of things are often links to them.
  if (isHeading(block)) return false
  return linked >= text.length * 0.95 || (linked >= text.length * 0.6 && !/[.!?。！？]["'”’)]*$/.test(text))
}

/** A short block that shares its wrapper with a picture and nothing else is the picture's caption. */
export function isCaption(block: Block, blocksIn: ReadonlyMap<Box, number>): boolean {
  if (block.text.length > 300) return false
  for (let box = block.box.parent; box && blocksIn.get(box) === 1 && !TEXT_PARTS.has(box.tag); box = box.parent) {
    if (box.media && !block.box.media) return true
  }
  return false
}

/** Figures hold pictures and captions; some sites also wrap tables, pull quotes and code in them. */
export function isInFigure(box: Box | null): boolean {
  let text = false
  for (; box; box = box.parent) {
    if (FIGURE_TEXT.has(box.tag)) text = true
    if (box.tag === 'figure') return !text
  }
  return false
}
