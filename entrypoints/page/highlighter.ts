import type { PassageKind } from '../../corpus/report'

/** What a stretch can be painted as: a kind of passage, or the one the reader asked to see. */
export type Paint = PassageKind | 'revealed'

/** What of the browser is used to paint; tests pass in their own. */
export interface PaintBox {
  registry: Pick<Map<string, Highlight>, 'set' | 'delete'>
  makeHighlight(ranges: Range[]): Highlight
  makeSheet(): CSSStyleSheet
}

/** A document, or what a test has in its place. */
export type SheetHolder = Pick<Document, 'adoptedStyleSheets'>

export interface Highlighter {
  /** Replaces what was painted so; no ranges take it away. */
  paint(as: Paint, ranges: Range[]): void
}

/**
 * The line tells the kinds apart, as in the popup: solid, dashed, dotted; what is revealed stands between two. The colours have a
 * contrast of more than 4 : 1 on white and on black alike, and the tints let the page's own text and background through.
 */
const STYLES: Record<Paint, string> = {
  verbatim: 'text-decoration: underline 2px solid #4f74c4; background-color: rgb(79 116 196 / 0.15)',
  edited: 'text-decoration: underline 2px dashed #4f74c4; background-color: rgb(79 116 196 / 0.15)',
  reworded: 'text-decoration: underline 2px dotted #4f74c4; background-color: rgb(79 116 196 / 0.15)',
  revealed: 'text-decoration: underline overline 2px solid #9a7420; background-color: rgb(186 140 32 / 0.35)',
}

/**
 * Paints stretches of a page with the CSS Custom Highlight API: nothing of the document is changed, nothing can be clicked, and what
 * is taken away is gone without a trace. The page can read the registry's names, so they are drawn by lot for every page.
 */
export function openHighlighter(document: SheetHolder, { registry, makeHighlight, makeSheet } = browserPaints()): Highlighter {
  const names = new Map<Paint, string>()
  let sheet: CSSStyleSheet | undefined

  function paint(as: Paint, ranges: Range[]): void {
    if (ranges.length === 0) return remove(as)
    const name = names.get(as) ?? unguessableName()
    names.set(as, name)
    const highlight = makeHighlight(ranges)
    highlight.priority = as === 'revealed' ? 1 : 0
    registry.set(name, highlight)
    style()
  }

  function remove(as: Paint): void {
    const name = names.get(as)
    if (name === undefined) return
    registry.delete(name)
    names.delete(as)
    style()
  }

  /** The sheet holds a rule for each name in use, and stands in the document only as long as there is one. */
  function style(): void {
    const rules = [...names].map(([as, name]) => `::highlight(${name}) { ${STYLES[as]} }`)
    const others = document.adoptedStyleSheets.filter((each) => each !== sheet)
    sheet ??= makeSheet()
    sheet.replaceSync(rules.join('\n'))
    document.adoptedStyleSheets = rules.length > 0 ? [...others, sheet] : others
  }

  return { paint }
}

function browserPaints(): PaintBox {
  return { registry: CSS.highlights, makeHighlight: (ranges) => new Highlight(...ranges), makeSheet: () => new CSSStyleSheet() }
}

function unguessableName(): string {
  return `h${crypto.randomUUID().replaceAll('-', '')}`
}
