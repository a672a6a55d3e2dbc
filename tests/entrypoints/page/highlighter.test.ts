import { beforeEach, describe, expect, test } from 'vitest'
import { openHighlighter, type SheetHolder } from '../../../entrypoints/page/highlighter'
import { removeLeftovers } from '../../../entrypoints/page/remove-leftovers'

/** What `CSS.highlights` holds in a browser, and sheets that take any rule: the test's document has neither. */
class FakeHighlight extends Set<Range> {
  priority = 0
}
class FakeSheet {
  cssRules: { cssText: string }[] = []
  replaceSync(text: string): void {
    this.cssRules = text.split('\n').filter(Boolean).map((cssText) => ({ cssText }))
  }
}
const makeHighlight = (ranges: Range[]) => new FakeHighlight(ranges) as unknown as Highlight
const makeSheet = () => new FakeSheet() as unknown as CSSStyleSheet

/** Nothing looks into a range here. */
const range = {} as Range

let registry: Map<string, Highlight>
let document: SheetHolder
beforeEach(() => {
  registry = new Map()
  document = { adoptedStyleSheets: [] }
})

const rulesOf = (sheet: CSSStyleSheet | undefined) => [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText)
const open = () => openHighlighter(document, { registry, makeHighlight, makeSheet })
function pageSheet(text: string): CSSStyleSheet {
  const sheet = makeSheet()
  sheet.replaceSync(text)
  return sheet
}

describe('painting', () => {
  test('registers the ranges and one rule for them', () => {
    open().paint('verbatim', [range])
    expect([...registry.values()].map((highlight) => [...highlight])).toEqual([[range]])
    expect(rulesOf(document.adoptedStyleSheets[0])).toHaveLength(1)
  })

  test('tells kinds apart by their line', () => {
    const highlighter = open()
    for (const paint of ['verbatim', 'edited', 'reworded', 'revealed'] as const) highlighter.paint(paint, [range])
    const lines = rulesOf(document.adoptedStyleSheets[0]).map((rule) => /text-decoration: (.*) 2px (\w+)/.exec(rule)?.slice(1).join(' '))
    expect(lines).toEqual(['underline solid', 'underline dashed', 'underline dotted', 'underline overline solid'])
  })

  test('puts what is revealed above everything else', () => {
    const highlighter = open()
    highlighter.paint('revealed', [range])
    highlighter.paint('verbatim', [range])
    expect([...registry.values()].map((highlight) => highlight.priority)).toEqual([1, 0])
  })

  test('again replaces what was painted before', () => {
    const highlighter = open()
    highlighter.paint('verbatim', [range])
    highlighter.paint('verbatim', [range, {} as Range])
    expect([...registry.values()].map((highlight) => highlight.size)).toEqual([2])
    expect(rulesOf(document.adoptedStyleSheets[0])).toHaveLength(1)
  })

  test('is under a name no page can guess: another one for every highlighter', () => {
    open().paint('verbatim', [range])
    open().paint('verbatim', [range])
    const names = [...registry.keys()]
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).toMatch(/^h[0-9a-f]{32}$/)
  })
})

describe('taking away', () => {
  test('leaves neither name nor sheet', () => {
    const highlighter = open()
    highlighter.paint('verbatim', [range])
    highlighter.paint('edited', [range])
    highlighter.paint('verbatim', [])
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([1, 1])
    highlighter.paint('edited', [])
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0])
  })

  test('leaves the page’s own sheets and highlights where they were', () => {
    const own = pageSheet('::highlight(search) { color: red }')
    document.adoptedStyleSheets = [own]
    registry.set('search', makeHighlight([range]))
    const highlighter = open()
    highlighter.paint('verbatim', [range])
    highlighter.paint('verbatim', [])
    expect([...registry.keys()]).toEqual(['search'])
    expect(document.adoptedStyleSheets).toEqual([own])
  })
})

describe('what an earlier life of the extension left', () => {
  test('goes with the next injection, and nothing else does', () => {
    const own = pageSheet('::highlight(search) { color: red }\np { color: blue }')
    const empty = pageSheet('')
    document.adoptedStyleSheets = [own, empty]
    registry.set('search', makeHighlight([range]))
    const lost = open()
    lost.paint('verbatim', [range])
    lost.paint('revealed', [range])

    removeLeftovers(document, registry)
    expect([...registry.keys()]).toEqual(['search'])
    expect(document.adoptedStyleSheets).toEqual([own, empty])
  })
})
