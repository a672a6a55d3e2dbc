/** The passage comes to stand a third from the top: what leads to it is seen too, and no sticky header hides it. */
const HEIGHT = 1 / 3

/**
 * Scrolls a range into view, in the window and in every box between that scrolls by itself. `scrollIntoView` knows elements only,
 * and a passage may begin far down in one. Says false of a range that is not rendered. Selection and focus stay where they are.
 */
export function scrollToRange(range: Range): boolean {
  const view = range.startContainer.ownerDocument?.defaultView
  const rect = range.getClientRects()[0]
  if (!view || !rect) return false
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  let { top } = rect
  for (let box = range.startContainer.parentElement; box !== null && box !== box.ownerDocument.scrollingElement; box = box.parentElement) {
    if (!scrolls(box, view)) continue
    const wanted = top - box.getBoundingClientRect().top - box.clientHeight * HEIGHT
    const step = Math.max(-box.scrollTop, Math.min(wanted, box.scrollHeight - box.clientHeight - box.scrollTop))
    box.scrollBy({ top: step, behavior })
    top -= step
  }
  view.scrollBy({ top: top - view.innerHeight * HEIGHT, behavior })
  return true
}

function scrolls(box: Element, view: Window): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(view.getComputedStyle(box).overflowY)
}
