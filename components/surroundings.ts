import type { Span } from '../corpus/article'

/** The words before and after a span, within its paragraph, `length` code units each at most; cut at a word, with an ellipsis. */
export function surroundings(text: string, [start, end]: Span, length: number): { before: string; after: string } {
  const ahead = text.slice(Math.max(0, start - length), start)
  const behind = text.slice(end, end + length)
  const before = ahead.slice(ahead.lastIndexOf('\n') + 1)
  const after = behind.split('\n', 1)[0] ?? ''
  return {
    before: before.length === length && start > length ? `…${before.replace(/^\S*\s*/u, '')}` : before,
    after: after.length === length && end + length < text.length ? `${after.replace(/\s*\S*$/u, '')}…` : after,
  }
}
