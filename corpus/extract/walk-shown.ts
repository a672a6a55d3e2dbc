import type { IsHidden } from './hidden'
import { property, shownChildren } from './unclobbered'

/** Past these a page is no news article, or wants to stall the reader's tab. */
const MAX_ELEMENTS = 20_000
const MAX_NODES = 200_000
const MAX_TEXT = 2_000_000

/** Never holds an article's text, or holds it in a way nobody reads. */
const TEXTLESS = new Set(
  (
    'script style noscript template svg math iframe object embed applet canvas audio video picture img map input select textarea ' +
    'button option datalist meter progress head title meta link frameset rt rp'
  ).split(' '),
)

const ELEMENT = 1
const TEXT = 3

export class PageTooLarge extends Error {
  override name = 'PageTooLarge'
}

export interface Visitor {
  enter(element: Element, tag: string): void
  leave(tag: string): void
  text(node: Text): void
  /** Something that is left out stands here. */
  skip?(tag: string): void
}

/**
 * Walks what a reader sees of a page's body, in document order, without recursion and without changing anything.
 * Throws PageTooLarge at the caps.
 */
export function walkShown(document: Document, isHidden: IsHidden, visitor: Visitor): void {
  interface Frame {
    tag: string
    children: ArrayLike<Node>
    next: number
  }
  let elements = 0
  let nodes = 0
  let length = 0
  const stack: Frame[] = []

  const open = (element: Element): void => {
    const tag = property(element, 'localName').toLowerCase()
    if (++elements > MAX_ELEMENTS) throw new PageTooLarge(`more than ${MAX_ELEMENTS} elements`)
    if (TEXTLESS.has(tag) || (tag === 'dialog' && !property(element, 'hasAttribute').call(element, 'open')) || isHidden(element)) {
      visitor.skip?.(tag)
      return
    }
    visitor.enter(element, tag)
    stack.push({ tag, children: shownChildren(element, tag), next: 0 })
  }

  // Typed as always there, but a page can be empty, and can take them away.
  const root: Element | null = property(document, 'documentElement')
  const body: Element | null = root && property(document, 'body')
  if (body) open(body)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (!node) {
      stack.pop()
      visitor.leave(frame.tag)
      continue
    }
    if (++nodes > MAX_NODES) throw new PageTooLarge(`more than ${MAX_NODES} nodes`)
    const type = property(node, 'nodeType')
    if (type === ELEMENT) open(node as Element)
    else if (type === TEXT) {
      length += (node as Text).data.length
      if (length > MAX_TEXT) throw new PageTooLarge(`more than ${MAX_TEXT} characters`)
      visitor.text(node as Text)
    }
  }
}
