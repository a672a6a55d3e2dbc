import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Keeps a mark on a map over the part of a text that is in view. Set past the renderer, since it moves with every scroll event.
 * `scroller` holds the text in its only `.article-text`; the mark stands at the top of what is as high as the map.
 */
export function useViewMarker(scroller: RefObject<HTMLElement | null>, marker: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = scroller.current
    const text = element?.querySelector<HTMLElement>('.article-text')
    if (!element || !text) return
    const place = () => {
      const mark = marker.current
      const whole = text.getBoundingClientRect()
      const view = element.getBoundingClientRect()
      const height = mark?.parentElement?.clientHeight ?? 0
      const at = (y: number) => Math.min(Math.max(0, ((y - whole.top) / Math.max(1, whole.height)) * height), height)
      if (!mark) return
      mark.style.transform = `translateY(${at(view.top)}px)`
      mark.style.height = `${at(view.bottom) - at(view.top)}px`
    }
    const resized = new ResizeObserver(place)
    resized.observe(element)
    resized.observe(text)
    element.addEventListener('scroll', place, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', place)
    }
  }, [scroller, marker])
}
