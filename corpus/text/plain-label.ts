/** Marks, embeddings, overrides and isolates that reorder what stands around them (Unicode UAX #9). */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
/** Controls, line and paragraph separators, and blanks: one space each run. */
const BLANKS = /[\s\p{Cc}\u2028\u2029]+/gu
/** Stacked marks climb over the lines above; no writing system needs more than a few on one letter. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * A page's words as a label of ours: one line, and nothing in it that can reorder or cover the words beside it.
 * Only for labels (outlet, title, host); quoted text is shown as it was printed, isolated by `<bdi>` and `dir=auto`.
 */
export function plainLabel(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(BLANKS, ' ').replace(STACKED_MARKS, '$1').trim()
}
