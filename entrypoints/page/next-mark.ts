import type { Span } from '../../corpus/article'
import type { FoundMark } from './marks'

/** The highlight after the one marked last; before any was, the first below the window's top. After the last comes the first; null without any. */
export function nextMark(marks: FoundMark[], last: Span | null): FoundMark | null {
  const next = marks.find(({ span, ranges }) => (last === null ? (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0 : span[0] > last[0]))
  return next ?? marks[0] ?? null
}
