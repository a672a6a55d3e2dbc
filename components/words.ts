import type { Span } from '../corpus/article'

/** Letters of scripts that write no spaces are taken one by one; everything else in runs, with the marks inside a word or number. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const WORD = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])[\\p{M}]*(?:[.,'’·-]?(?![${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*)*`,
  'gu',
)

/** The words of a text, for display and for counting shares; matching has its own tokenizer in the engine. */
export function words(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(WORD)) found.push([match.index, match.index + match[0].length])
  return found
}

const read = new WeakMap<{ text: string }, Span[]>()

/** The words of an article, read once: its text must not change. */
export function wordsOf(article: { readonly text: string }): readonly Span[] {
  const known = read.get(article) ?? words(article.text)
  read.set(article, known)
  return known
}
