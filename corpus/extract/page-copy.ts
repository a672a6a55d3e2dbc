import { type Block, collectBlocks, isInline, MAX_DEPTH } from './blocks'
import type { IsHidden } from './hidden'
import { attribute, property } from './unclobbered'
import { walkShown } from './walk-shown'

/** What of a page may hold text: a document to feed to Readability, and its blocks of text as plain data. */
export interface PageCopy {
  document: Document
  blocks: Block[]
}

/** Readability weighs these; no other attribute is copied, `name` least of all: it would shadow DOM properties. */
const COPIED = ['class', 'id', 'role', 'rel', 'itemprop', 'href'] as const
const HINTS = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'data-module'] as const
const MAX_CHILDREN = 800
/** Hold nothing but rows and cells. */
const ROWS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr'])
const MEDIA = new Set(['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas'])
const MAX_ATTRIBUTE = 300

/**
 * Copies the shown part of a live page into a document of its own, element by element: nothing runs, nothing
 * loads, and forms, a tool to hang Readability, become plain boxes. Throws PageTooLarge at the caps.
 */
export function copyPage(document: Document, title: string, isHidden: IsHidden): PageCopy {
  const copy = property(document, 'cloneNode').call(document, false) as Document
  const html = copy.createElement('html')
  const head = copy.createElement('head')
  const titleElement = copy.createElement('title')
  titleElement.append(copy.createTextNode(title))
  head.append(titleElement)
  html.append(head)
  copy.append(html)

  const collector = collectBlocks()
  const twins: Twin[] = [{ element: html, open: html, children: 0 }]
  walkShown(document, isHidden, {
    enter(element, tag) {
      collector.open(tag, hintsOf(element), tag === 'a' && attribute(element, 'href') !== null)
      const twin = copy.createElement(safeTag(tag))
      for (const name of COPIED) {
        const value = attribute(element, name)
        if (value) twin.setAttribute(name, value.slice(0, MAX_ATTRIBUTE))
      }
      // Past the depth the copy goes on beside its parent instead of inside it.
      appendChild(twins[Math.min(twins.length, MAX_DEPTH) - 1], twin)
      twins.push({ element: twin, open: twin, children: 0 })
    },
    leave(tag) {
      collector.close(tag)
      twins.pop()
    },
    skip(tag) {
      if (MEDIA.has(tag)) collector.media()
    },
    text(node) {
      collector.text(node.data)
      appendChild(twins.at(-1), copy.createTextNode(node.data))
    },
  })
  return { document: copy, blocks: collector.finish() }
}

/** An element of the copy; `open` takes its next child. */
interface Twin {
  element: Element
  open: Element
  children: number
}

/** Readability's time grows with the square of an element's children, so very many are put into boxes by the hundred. */
function appendChild(twin: Twin | undefined, child: Node): void {
  if (!twin) return
  if (++twin.children % MAX_CHILDREN === 0 && !ROWS.has(twin.element.localName)) {
    twin.open = twin.element.ownerDocument.createElement(isInline(twin.element.localName) || twin.element.localName === 'p' ? 'span' : 'div')
    twin.element.append(twin.open)
  }
  twin.open.append(child)
}

/** Forms are boxes like any other here; names a parser allows and `createElement` does not become inline. */
function safeTag(tag: string): string {
  if (tag === 'form') return 'div'
  return /^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'span'
}

/** `articleImage__caption` and `article-image-caption` say the same: `article image caption`. */
function hintsOf(element: Element): string {
  let hints = ''
  for (const name of HINTS) {
    const value = attribute(element, name)
    if (value) hints += ` ${value.slice(0, MAX_ATTRIBUTE)}`
  }
  // A name of many words is a sentence in disguise, made from a heading of the text.
  hints = hints.replace(/[^\s-]+(?:-[^\s-]+){4,}/g, '')
  return hints.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z]+/g, ' ').trim()
}
