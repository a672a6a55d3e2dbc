import type { ComponentChild } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

interface Made {
  children: ComponentChild[]
  /** Parts that are made of the inputs as they are now. */
  fresh: number
  /** Only the next part is to be made: nothing else has changed. */
  growing: boolean
}

/**
 * The parts of a view: the first at once, one more after every frame, so that what answers is painted before anything that has to be
 * scrolled to is even made. When one of `inputs` changes, it begins anew, and what stood there stays until its turn has come; all else
 * that the parts are made of is followed at once. A page that nobody sees has no frames: there all are made at once.
 */
export function useParts(parts: readonly (() => ComponentChild)[], inputs: readonly unknown[]): { children: ComponentChild[]; growing: boolean } {
  const [made] = useState<Made>({ children: [], fresh: 0, growing: false })
  const [, redraw] = useState(0)
  useMemo(() => {
    made.fresh = document.visibilityState === 'hidden' ? parts.length : 1
    made.growing = false
  }, inputs)
  for (let at = made.growing ? made.fresh - 1 : 0; at < made.fresh; at++) made.children[at] = parts[at]?.()
  made.growing = false
  // An effect runs after the frame with what was made before it.
  useEffect(() => {
    if (made.fresh === parts.length) return
    made.fresh++
    made.growing = true
    redraw((times) => times + 1)
  })
  return { children: [...made.children], growing: made.fresh < parts.length }
}
