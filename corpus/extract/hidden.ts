import { attribute } from './unclobbered'

/** Says whether a reader cannot see an element and all that is in it. */
export type IsHidden = (element: Element) => boolean

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$))/i
/** What the large frameworks call text for screen readers only. */
const SCREEN_READER_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|a11y-hidden|u-hidden-visually)(?:\s|$)/i

/** As far as attributes tell, which is all there is without a layout. */
export const isMarkedHidden: IsHidden = (element) =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  HIDING_STYLE.test(attribute(element, 'style') ?? '') ||
  SCREEN_READER_ONLY.test(attribute(element, 'class') ?? '')

/**
 * Asks the layout of a live page as well. Opacity is left alone: sites fade paragraphs in as they are scrolled to.
 */
export const isHiddenOnScreen: IsHidden = (element) => {
  if (isMarkedHidden(element)) return true
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return false
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.fontSize === '0px' ||
    (style.position === 'absolute' && (style.width === '1px' || style.height === '1px') && style.overflow === 'hidden')
  )
}
