/** Letters of scripts that write no spaces are terms one by one; a date, or its beginning, stays whole. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const TERM = new RegExp(`\\d{4}-\\d{2}(?:-\\d{2})?|[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu')
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7f]*$/
const ASCII_TERM = /\d{4}-\d{2}(?:-\d{2})?|[a-z0-9]+/g

/** No word is longer; a fuzzy search for one that is would take its time. */
const LONGEST_TERM = 40
/** Longer runs of marks are nobody's spelling, and make normalising slow. */
const MARKS = /(\p{M}{4})\p{M}+/gu

/** The terms a text is searched by: folded, without accents, so that “Munchen” finds “München”. */
export function searchTerms(text: string): string[] {
  if (ASCII.test(text)) return (text.toLowerCase().match(ASCII_TERM) ?? []).map(cut)
  const folded = text.replace(MARKS, '$1').normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('ß', 'ss')
  return (folded.match(TERM) ?? []).map(cut)
}

function cut(term: string): string {
  return term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term
}
