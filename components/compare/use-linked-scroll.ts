import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { longestRise } from '../../corpus/longest-rise'
import { partitionPoint } from '../../corpus/partition-point'
import type { Passage } from '../../corpus/report'
import { mapScroll, scrollKnots, type Knot } from './scroll-map'
import type { Side } from './side-marks'

/** Where the current passage comes to stand: near the top, with some words before it. */
const READING_LINE = 0.25

/** Screens beyond which nobody is carried along: all that lies between would have to be laid out, for the blink in which it rushes by. */
const FAR = 3

export interface LinkedScroll {
  /** Brings a passage to the same height on both sides, near the top. */
  showBoth(passage: number): void
  /** Leaves one side as it is and brings the other's partner to the same height. */
  showPartner(passage: number, side: Side): void
  /** Handlers for one side's scrolling element. */
  handlers(side: Side): Record<'onScroll' | 'onPointerEnter' | 'onPointerDown' | 'onWheel' | 'onTouchStart' | 'onKeyDown', () => void>
}

type Sides = Record<Side, RefObject<HTMLElement | null>>

/** The id of the element that a passage's number stands in: among thousands, only an id is found at once. */
export function badgeId(side: Side, passage: number): string {
  return `${side}-${passage}`
}

/**
 * Keeps two scrolling texts together by their passages.
 *
 * Only the side that the reader last touched drives the other. Setting a scroll position raises a scroll event on that side too;
 * answering it would make the two chase each other, and timers that guess when it is over lose wheel events.
 */
export function useLinkedScroll(sides: Sides, together: boolean, passages: readonly Passage[]): LinkedScroll {
  const driver = useRef<Side | null>(null)
  const on = useRef(together)
  on.current = together
  const rise = useMemo(() => risingPassages(passages), [passages])
  const rising = useRef(rise)
  rising.current = rise

  return useMemo(() => {
    const touched = (side: Side) => () => {
      driver.current = side
    }
    const follow = (side: Side) => {
      const moved = sides[side].current
      const other = sides[side === 'here' ? 'there' : 'here'].current
      if (!on.current || driver.current !== side || !moved || !other) return
      other.scrollTop = mapScroll(knotsAround(sides, rising.current, side), moved.scrollTop, side === 'here' ? 0 : 1)
    }
    return {
      showBoth(passage) {
        driver.current = null
        for (const side of ['here', 'there'] as const) {
          const { current } = sides[side]
          if (!current) continue
          const target = () => {
            const top = topOf(current, side, passage)
            return top === null ? null : top - current.clientHeight * READING_LINE
          }
          scroll(current, target)
          // On the way paragraphs of a long text come to be as high as they are. Only as long as the reader has not scrolled on.
          current.addEventListener('scrollend', () => driver.current === null && arrive(current, target()), { once: true })
        }
      },
      showPartner(passage, side) {
        const otherSide = side === 'here' ? 'there' : 'here'
        const from = sides[side].current
        const to = sides[otherSide].current
        const fromTop = from && topOf(from, side, passage)
        const toTop = to && topOf(to, otherSide, passage)
        if (!from || !to || fromTop === null || toTop === null) return
        driver.current = null
        scroll(to, () => toTop - (fromTop - from.scrollTop))
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

/** The longest series of passages that comes in the same order on both sides: what was moved can link no scroll positions. */
function risingPassages(passages: readonly Passage[]): number[] {
  const order = passages.map(({ here, there }, passage) => ({ passage, here: here[0], there: there[0] }))
  return longestRise(order.toSorted((one, other) => one.here - other.here || one.there - other.there), ({ there }) => there).map(({ passage }) => passage)
}

/**
 * The knots that a scroll position of one side lies between, measured where they stand now: a text that grows or is drawn anew needs
 * nothing to be forgotten. Rising passages stand one below the other, so a few of thousands are looked at.
 */
function knotsAround(sides: Sides, rising: readonly number[], from: Side): Knot[] {
  const here = sides.here.current
  const there = sides.there.current
  if (!here || !there) return []
  const scroller = { here, there }
  const line = { here: here.clientHeight * READING_LINE, there: there.clientHeight * READING_LINE }
  const knotOf = (side: Side, at: number, place?: Place) => {
    const top = topOf(scroller[side], side, rising[at] ?? -1, place)
    return top === null ? null : top - line[side]
  }
  const position = scroller[from].scrollTop
  // By paragraphs first: to be asked where a number stands, one that is out of sight would have to be laid out.
  let after = partitionPoint(rising.length, (at) => (knotOf(from, at, 'paragraph') ?? Infinity) < position)
  while (after > 0 && (knotOf(from, after - 1) ?? 0) >= position) after--
  const pairs = [after - 1, after].flatMap((at): Knot[] => {
    const knot = [knotOf('here', at), knotOf('there', at)] as const
    return knot[0] === null || knot[1] === null ? [] : [[knot[0], knot[1]]]
  })
  return scrollKnots(pairs, here.scrollHeight - here.clientHeight, there.scrollHeight - there.clientHeight)
}

/** What of a passage is looked for: its number, or the paragraph that holds it. */
type Place = 'number' | 'paragraph'

/** Distance of a passage's beginning from the top of the text; null where it does not stand (yet). */
function topOf(scroller: HTMLElement, side: Side, passage: number, place: Place = 'number'): number | null {
  const badge = document.getElementById(badgeId(side, passage))
  const element = place === 'number' ? badge : badge?.closest('p')
  return element ? element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop : null
}

function arrive(scroller: HTMLElement, top: number | null) {
  if (top !== null && Math.abs(top - scroller.scrollTop) > 1) scroller.scrollTo({ top, behavior: 'instant' })
}

function scroll(scroller: HTMLElement, target: () => number | null) {
  const top = target()
  if (top === null) return
  const isFar = Math.abs(top - scroller.scrollTop) > FAR * scroller.clientHeight
  scroller.scrollTo({ top, behavior: isFar || matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' })
}
