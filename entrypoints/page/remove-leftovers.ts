import type { PaintBox, SheetHolder } from './highlighter'

const OUR_RULE = /^::highlight\((h[0-9a-f]{32})\)/

/**
 * Removes what an earlier life of the extension painted: after an update the old content script is cut off and its names are
 * known to nobody, but its sheet still stands in the document. It is told by its shape; a page that forges one loses a forgery.
 */
export function removeLeftovers(document: SheetHolder, registry: PaintBox['registry'] = CSS.highlights): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => {
    const names = [...sheet.cssRules].map((rule) => OUR_RULE.exec(rule.cssText)?.[1])
    if (names.length === 0 || names.includes(undefined)) return true
    for (const name of names) if (name !== undefined) registry.delete(name)
    return false
  })
}
