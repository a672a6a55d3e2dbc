/**
 * Says how high an element will about be, where it is only laid out once it is seen; null where that is not so. Through the object
 * model: the policy of our pages allows no style attribute.
 */
export function estimateHeight(element: HTMLElement | null, lines: number | null): void {
  if (lines === null) element?.style.removeProperty(ESTIMATE)
  else element?.style.setProperty(ESTIMATE, `auto ${lines}lh`)
}

const ESTIMATE = 'contain-intrinsic-block-size'
