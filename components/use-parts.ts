import { useEffect, useState } from 'preact/hooks'

/**
 * How many of a view's parts are drawn: the first at once, one more after every frame, so that what answers is painted before anything
 * that has to be scrolled to is even made. Once all are there they stay. A page that nobody sees has no frames, and is drawn at once.
 */
export function useParts(of: number): number {
  const [drawn, setDrawn] = useState(document.visibilityState === 'hidden' ? of : 1)
  // An effect runs after the frame with what was drawn in it.
  useEffect(() => {
    if (drawn < of) setDrawn(drawn + 1)
  }, [drawn, of])
  return Math.min(drawn, of)
}
