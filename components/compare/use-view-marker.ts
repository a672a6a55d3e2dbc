import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Keeps a mark on a map of `height` units over the part of a text that is in view. Set past the renderer, since it moves with every
 * scroll event. `scroller` holds the text in its only `.article-text`.
 */
export function useViewMarker(scroller: RefObject<HTMLElement | null>, marker: RefObject<SVGRectElement | null>, height: number) {
  useEffect(() => {
    const element = scroller.current
    const text = element?.querySelector<HTMLElement>('.article-text')
    if (!element || !text) return
    const place = () => {
      const whole = text.getBoundingClientRect()
      const view = element.getBoundingClientRect()
      const scale = height / Math.max(1, whole.height)
      const top = Math.min(Math.max(0, (view.top - whole.top) * scale), height)
      const bottom = Math.min(Math.max(0, (view.bottom - whole.top) * scale), height)
      marker.current?.setAttribute('y', String(top))
      marker.current?.setAttribute('height', String(bottom - top))
    }
    const resized = new ResizeObserver(place)
    resized.observe(element)
    resized.observe(text)
    element.addEventListener('scroll', place, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', place)
    }
  }, [scroller, marker, height])
}
