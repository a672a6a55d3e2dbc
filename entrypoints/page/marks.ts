import type { Span } from '../../corpus/article'
import type { TextAnchors } from '../../corpus/extract/text-anchors'
import type { Mark } from '../../messages/contract'
import type { Highlighter, Paint } from './highlighter'

export interface Marks {
  /** Replaces the marks on the page; says how many of them were found in it. */
  show(text: string, marks: Mark[]): number
  /** Marks one stretch above all others, until the next one or `clear`; gives its ranges. */
  reveal(text: string, span: Span): Range[]
  /** What is highlighted and was found in the page, each stretch once, in the text's order. */
  found(): FoundMark[]
  /** The stretch that `reveal` marked last. */
  revealed(): Span | null
  /** Takes everything away, and stops watching the page. */
  clear(): void
}

export interface FoundMark {
  span: Span
  ranges: Range[]
}

interface Painted {
  span: Span
  paint: Paint
  ranges: Range[]
  /** What the ranges held when they were made: a page that renders again empties them, or fills them with something else. */
  words: string[]
}

const PAINTS: Paint[] = ['verbatim', 'edited', 'reworded', 'revealed']

/**
 * Stretches of a text painted in the page, and painted again where the page replaces the nodes they stood in.
 * `anchor` finds a text in the page as it is now; `watch` calls back when the page has changed, and returns its undo.
 */
export function openMarks(
  highlighter: Highlighter,
  anchor: (text: string) => TextAnchors,
  watch: (onChange: () => void) => () => void,
): Marks {
  let text = ''
  let painted: Painted[] = []
  let unwatch: (() => void) | undefined

  function repaint(wanted: { span: Span; paint: Paint }[]): void {
    const anchors = anchor(text)
    painted = wanted.map(({ span, paint }) => {
      const ranges = anchors.ranges(span)
      return { span, paint, ranges, words: ranges.map(String) }
    })
    for (const paint of PAINTS) highlighter.paint(paint, painted.filter((mark) => mark.paint === paint).flatMap((mark) => mark.ranges))
    unwatch ??= watch(() => {
      if (painted.some(isStale)) repaint(painted)
    })
  }

  function clear(): void {
    unwatch?.()
    unwatch = undefined
    painted = []
    for (const paint of PAINTS) highlighter.paint(paint, [])
  }

  return {
    show(from, marks) {
      const revealed = from === text ? painted.filter((mark) => mark.paint === 'revealed') : []
      text = from
      repaint([...marks.map(({ span, kind }): { span: Span; paint: Paint } => ({ span, paint: kind })), ...revealed])
      return painted.filter((mark) => mark.paint !== 'revealed' && mark.ranges.length > 0).length
    },
    reveal(from, span) {
      const others = from === text ? painted.filter((mark) => mark.paint !== 'revealed') : []
      text = from
      repaint([...others, { span, paint: 'revealed' }])
      return painted.at(-1)?.ranges ?? []
    },
    found() {
      const found = new Map<string, FoundMark>()
      for (const { span, paint, ranges } of painted) if (paint !== 'revealed' && ranges.length > 0) found.set(span.join(), { span, ranges })
      return [...found.values()].toSorted((one, other) => one.span[0] - other.span[0])
    },
    revealed: () => painted.find((mark) => mark.paint === 'revealed')?.span ?? null,
    clear,
  }
}

function isStale({ ranges, words }: Painted): boolean {
  return ranges.length === 0 || ranges.some((range, index) => !range.startContainer.isConnected || String(range) !== words[index])
}
