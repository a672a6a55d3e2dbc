import type { Span } from '../corpus/article'

/** Paragraphs of an article's text without the blank lines between them; empty ones are left out. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') found.push([start, end])
  }
  let start = 0
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    add(start, gap.index)
    start = gap.index + gap[0].length
  }
  add(start, text.length)
  return found
}
