import type { RefObject, TargetedMouseEvent } from 'preact'
import { useRef } from 'preact/hooks'
import type { Span } from '../../corpus/article'
import { texts } from '../texts'
import { useViewMarker } from './use-view-marker'

interface MiniMapProps {
  name: string
  /** Length of the text, in the spans' units. */
  length: number
  passages: Span[]
  /** What scrolls the text that the map is of. */
  scroller: RefObject<HTMLElement | null>
  onMap(passage: number): void
}

/** More passages than this are one shape, in which none is told apart: on so small a map none could be. */
const MOST_RECTS = 200
/** More shares than this are too many to listen to. */
const MOST_SHARES = 12

/** The whole text as a strip, with the passages and what is in view in it. A click goes to the nearest one; the keyboard has the next and previous buttons. */
export function MiniMap({ name, length, passages, scroller, onMap }: MiniMapProps) {
  const marker = useRef<HTMLDivElement>(null)
  useViewMarker(scroller, marker)
  const scale = 1000 / Math.max(1, length)
  const clicked = (event: TargetedMouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = ((event.clientY - box.top) / Math.max(1, box.height)) * length
    const distances = passages.map(([start, end]) => (at < start ? start - at : Math.max(0, at - end)))
    if (distances.length > 0) onMap(distances.indexOf(Math.min(...distances)))
  }
  return (
    <div class="mini-map">
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a short cut for the mouse */}
      <svg viewBox="0 0 10 1000" preserveAspectRatio="none" role="img" aria-label={spoken(name, length, passages)} onClick={clicked}>
        <rect class="track" width="10" height="1000" />
        {passages.length > MOST_RECTS ? (
          <path class="fill" d={passages.map(([start, end]) => `M0 ${Math.round(start * scale)}h10v${Math.max(1, Math.round((end - start) * scale))}h-10z`).join('')} />
        ) : (
          passages.map(([start, end], passage) => (
            <rect key={passage} class="fill" data-passage={passage} y={start * scale} width="10" height={Math.max(3, (end - start) * scale)} />
          ))
        )}
      </svg>
      {/* Not in the picture, which would be painted anew with every move of it. */}
      <div class="in-view" ref={marker} />
    </div>
  )
}

function spoken(name: string, length: number, passages: Span[]): string {
  const places = passages.map(([start]) => start / Math.max(1, length))
  if (places.length <= MOST_SHARES) return texts.compare.map(name, places.map(texts.percent))
  const thirds: [number, number, number] = [0, 0, 0]
  for (const place of places) thirds[place < 1 / 3 ? 0 : place < 2 / 3 ? 1 : 2]++
  return texts.compare.mapMany(name, passages.length, thirds)
}
