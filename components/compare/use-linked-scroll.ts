import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { mapScroll, scrollKnots, type Knot } from './scroll-map'
import type { Side } from './side-marks'

/** Where the current passage comes to stand: near the top, with some words before it. */
const READING_LINE = 0.25

export interface LinkedScroll {
  /** Brings a passage to the same height on both sides, near the top. */
  showBoth(passage: number): void
  /** Leaves one side as it is and brings the other's partner to the same height. */
  showPartner(passage: number, side: Side): void
  /** Handlers for one side's scrolling element. */
  handlers(side: Side): Record<'onScroll' | 'onPointerEnter' | 'onPointerDown' | 'onWheel' | 'onTouchStart' | 'onKeyDown', () => void>
}

/**
 * Keeps two scrolling texts together by their passages.
 *
 * Only the side that the reader last touched drives the other. Setting a scroll position raises a scroll event on that side too;
 * answering it would make the two chase each other, and timers that guess when it is over lose wheel events.
 */
export function useLinkedScroll(sides: Record<Side, RefObject<HTMLElement | null>>, together: boolean, content: unknown): LinkedScroll {
  const driver = useRef<Side | null>(null)
  const knots = useRef<Knot[] | null>(null)
  const on = useRef(together)
  on.current = together

  useEffect(() => {
    knots.current = null
    const forget = new ResizeObserver(() => (knots.current = null))
    for (const { current } of Object.values(sides)) {
      if (!current) continue
      forget.observe(current)
      if (current.firstElementChild) forget.observe(current.firstElementChild)
    }
    return () => forget.disconnect()
  }, [content, sides])

  return useMemo(() => {
    const touched = (side: Side) => () => {
      driver.current = side
    }
    const follow = (side: Side) => {
      const moved = sides[side].current
      const other = sides[side === 'here' ? 'there' : 'here'].current
      if (!on.current || driver.current !== side || !moved || !other) return
      knots.current ??= measuredKnots(sides)
      other.scrollTop = mapScroll(knots.current, moved.scrollTop, side === 'here' ? 0 : 1)
    }
    return {
      showBoth(passage) {
        driver.current = null
        for (const { current } of Object.values(sides)) {
          const top = current && topOf(current, passage)
          if (current && top !== null) scroll(current, top - current.clientHeight * READING_LINE)
        }
      },
      showPartner(passage, side) {
        const from = sides[side].current
        const to = sides[side === 'here' ? 'there' : 'here'].current
        const fromTop = from && topOf(from, passage)
        const toTop = to && topOf(to, passage)
        if (!from || !to || fromTop === null || toTop === null) return
        driver.current = null
        scroll(to, toTop - (fromTop - from.scrollTop))
      },
      handlers: (side) => ({
        onScroll: () => follow(side),
        onPointerEnter: touched(side),
        onPointerDown: touched(side),
        onWheel: touched(side),
        onTouchStart: touched(side),
        onKeyDown: touched(side),
      }),
    }
  }, [sides])
}

function measuredKnots(sides: Record<Side, RefObject<HTMLElement | null>>): Knot[] {
  const here = sides.here.current
  const there = sides.there.current
  if (!here || !there) return []
  const theirs = tops(there)
  const line = [here.clientHeight * READING_LINE, there.clientHeight * READING_LINE] as const
  const pairs = [...tops(here)].flatMap(([passage, top]): Knot[] => {
    const other = theirs.get(passage)
    return other === undefined ? [] : [[top - line[0], other - line[1]]]
  })
  return scrollKnots(pairs, here.scrollHeight - here.clientHeight, there.scrollHeight - there.clientHeight)
}

/** Distance of every passage's number from the top of the text. */
function tops(scroller: HTMLElement): Map<string, number> {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
  return new Map(
    [...scroller.querySelectorAll<HTMLElement>('[data-begins]')].map((badge) => [
      badge.dataset.begins ?? '',
      badge.getBoundingClientRect().top - origin,
    ]),
  )
}

function topOf(scroller: HTMLElement, passage: number): number | null {
  const badge = scroller.querySelector(`[data-begins="${passage}"]`)
  return badge ? badge.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop : null
}

function scroll(scroller: HTMLElement, top: number) {
  scroller.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' })
}
