import type { Span } from '../article'
import { foldChar } from '../text/fold'

/** Longer stretches are told by their first and last words: links stay short, and survive an edit in between. */
const LONGEST_EXACT = 120
/** Words at either end of a range, and of context, at first and at most. */
const FEWEST_WORDS = 4
const MOST_WORDS = 16
/** Looked at beyond a stretch's ends for whole words. Enough for the context, whatever the words. */
const WINDOW = 400
/** Looked at beyond that, so that a word that is cut is known to be. */
const MARGIN = 40

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * Makes text directives (`:~:text=…`, WICG URL Fragment Text Directives) for stretches of one text: a browser that opens the page
 * with one scrolls to the stretch and marks it.
 *
 * A browser takes the first place that matches, ignoring case and accents. So a term grows, and takes words before or after it as
 * `prefix-` or `-suffix`, until it stands once in the text. Terms are whole words by UAX #29, as the directive demands, and never
 * reach over a line's end, where another element of the page may begin. Null for a stretch without a whole word. Where even the
 * context is printed twice, the first such place is marked: it says the same.
 */
export function textFragments(text: string): (span: Span) => string | null {
  let folded: FoldedText | null = null
  return (span) => {
    const page = (folded ??= foldedText(text))
    const isShort = span[1] - span[0] <= 2 * WINDOW
    const first = wordsOf(text, isShort ? span : [span[0], span[0] + WINDOW], span)
    const last = isShort ? first : wordsOf(text, [span[1] - WINDOW, span[1]], span)
    const start = first[0]?.[0]
    const end = last.at(-1)?.[1]
    if (start === undefined || end === undefined) return null
    const isExact = (end - start <= LONGEST_EXACT && !text.slice(start, end).includes('\n')) || (isShort && first.length === 1)
    return `:~:text=${isExact ? exact(text, page, [start, end]) : range(text, page, first, last)}`
  }
}

/** The address of a page with a directive, which takes the place of another; what else the address has for a fragment stays. */
export function withFragment(url: string, directive: string | null): string {
  if (directive === null) return url
  const [address = '', fragment = ''] = url.split(/#(.*)/s)
  return `${address}#${fragment.replace(/:~:.*/s, '')}${directive}`
}

function exact(text: string, page: FoldedText, term: Span): string {
  const alone = encoded(text.slice(...term))
  if (page.isOnce(term)) return alone
  for (let words = FEWEST_WORDS; words <= MOST_WORDS; words *= 2) {
    const before = contextBefore(text, term[0], words)
    if (page.isOnce([before[0], term[1]])) return `${encoded(text.slice(...before))}-,${alone}`
    const after = contextAfter(text, term[1], words)
    if (page.isOnce([term[0], after[1]])) return `${alone},-${encoded(text.slice(...after))}`
  }
  return alone
}

/** `first` and `last` are the same words where the stretch is short: either end then takes its half of them. */
function range(text: string, page: FoldedText, first: Span[], last: Span[]): string {
  const half = Math.ceil(first.length / 2)
  const opening = sameLine(text, first === last ? first.slice(0, half) : first)
  const closing = sameLine(text, (first === last ? last.slice(half) : last).toReversed()).toReversed()
  let start = span(opening.slice(0, FEWEST_WORDS))
  for (let words = FEWEST_WORDS; words <= MOST_WORDS && !page.isOnce(start); words++) start = span(opening.slice(0, words))
  let end = span(closing.slice(-FEWEST_WORDS))
  for (let words = FEWEST_WORDS; words <= MOST_WORDS && !page.isFirstAfter(end, start[1]); words++) end = span(closing.slice(-words))
  const before = contextBefore(text, start[0], FEWEST_WORDS)
  const after = contextAfter(text, end[1], FEWEST_WORDS)
  const prefix = page.isOnce(start) || before[0] === before[1] ? '' : `${encoded(text.slice(...before))}-,`
  const suffix = page.isFirstAfter(end, start[1]) || after[0] === after[1] ? '' : `,-${encoded(text.slice(...after))}`
  return `${prefix}${encoded(text.slice(...start))},${encoded(text.slice(...end))}${suffix}`
}

/** A text as browsers compare it, and where its offsets stand in that. Folds more than they do: what stands once here, does there. */
interface FoldedText {
  /** Whether the words of this stretch stand nowhere else. */
  isOnce(span: Span): boolean
  /** Whether, from an offset on, the words of this stretch come first where it is. */
  isFirstAfter(span: Span, offset: number): boolean
}

function foldedText(text: string): FoldedText {
  const place = new Uint32Array(text.length + 1)
  const parts: string[] = []
  let length = 0
  let blank = false
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const isBlank = code === 0x20 || code === 0x0a || (code > 0x7f && /\s/.test(text.charAt(at)))
    const key = isBlank ? (blank ? '' : ' ') : foldChar(code)
    place[at++] = length
    if (code > 0xffff) place[at++] = length
    if (key !== '') parts.push(key)
    length += key.length
    blank = isBlank
  }
  place[text.length] = length
  const folded = parts.join('')
  const placeOf = (offset: number) => place[offset] ?? length
  const termOf = ([start, end]: Span) => folded.slice(placeOf(start), placeOf(end)).trimEnd()
  return {
    isOnce: (span) => folded.indexOf(termOf(span)) === placeOf(span[0]) && !folded.includes(termOf(span), placeOf(span[0]) + 1),
    isFirstAfter: (span, offset) => folded.indexOf(termOf(span), placeOf(offset)) === placeOf(span[0]),
  }
}

/** Whole words within `wanted`; those that it cuts are left out. `inside` is what `wanted` may be the end of. */
function wordsOf(text: string, wanted: Span, inside: Span): Span[] {
  const from = Math.max(0, wanted[0] - MARGIN)
  const window = text.slice(from, wanted[1] + MARGIN)
  const words: Span[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(window)) {
    const word: Span = [from + index, from + index + segment.length]
    if (isWordLike && word[0] >= inside[0] && word[1] <= inside[1] && word[1] > wanted[0] && word[0] < wanted[1]) words.push(word)
  }
  return words
}

/** The first of some words that are in one line with the first of them. */
function sameLine(text: string, words: Span[]): Span[] {
  const first = words[0]
  const border = words.findIndex((word) => first && text.slice(Math.min(first[0], word[0]), Math.max(first[1], word[1])).includes('\n'))
  return border < 0 ? words : words.slice(0, border)
}

function contextBefore(text: string, at: number, words: number): Span {
  const line: Span = [Math.max(text.lastIndexOf('\n', at - 1) + 1, at - WINDOW), at]
  const start = at === 0 ? undefined : wordsOf(text, line, line).slice(-words)[0]?.[0]
  return start === undefined ? [at, at] : [start, start + text.slice(start, at).trimEnd().length]
}

function contextAfter(text: string, at: number, words: number): Span {
  const newline = text.indexOf('\n', at)
  const line: Span = [at, Math.min(newline < 0 ? text.length : newline, at + WINDOW)]
  const end = wordsOf(text, line, line).slice(0, words).at(-1)?.[1]
  return end === undefined ? [at, at] : [end - text.slice(at, end).trimStart().length, end]
}

function span(words: Span[]): Span {
  return [words[0]?.[0] ?? 0, words.at(-1)?.[1] ?? 0]
}

/** Percent-encoded, with the directive's own `-`, and with what Markdown and mail programs take for the end of a link. */
function encoded(term: string): string {
  // Half of a surrogate pair has no UTF-8.
  const whole = term.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
  return encodeURIComponent(whole).replace(/[-!'()*~_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
