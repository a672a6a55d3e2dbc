import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Span } from '../../corpus/article'
import type { Check } from '../../messages/contract'
import type { Source } from '../check-sources'
import { PairControls } from './pair-controls'
import type { Side } from './side-marks'
import { TwoColumns } from './two-columns'
import { useKeys } from './use-keys'
import { badgeId, useLinkedScroll } from './use-linked-scroll'

interface PairViewProps {
  check: Check
  sources: Source[]
  source: Source
  /** Whether single keys do anything. */
  keys: boolean
  lost?: Span | null
  onSibling(id: string): void
  onReveal(span: Span): void
}

interface Chosen {
  /** The source, as it was then, that the passage belongs to: with less of it left out, its passages have other numbers. */
  of: Source
  passage: number | null
}

/** The page and one sibling side by side, linked passage by passage. */
export function PairView({ check, sources, source, keys, lost, onSibling, onReveal }: PairViewProps) {
  const { passages } = source.sibling
  const [chosen, setChosen] = useState<Chosen>({ of: source, passage: null })
  const current = chosen.of === source ? chosen.passage : null
  // Keys can come faster than renders: what the next one counts from is the newest, not the last rendered.
  const newest = useRef(chosen)
  if (newest.current.of !== source) newest.current = { of: source, passage: null }
  const [together, setTogether] = useState(true)
  const columns = useRef<HTMLDivElement>(null)
  const here = useRef<HTMLDivElement>(null)
  const there = useRef<HTMLDivElement>(null)
  const sides = useMemo(() => ({ here, there }), [])
  const linked = useLinkedScroll(sides, together, passages)

  const focus = (passage: number, side: Side) => document.getElementById(badgeId(side, passage))?.focus({ preventScroll: true })
  const choose = (passage: number) => {
    newest.current = { of: source, passage }
    setChosen(newest.current)
  }
  /** Long texts grow: what is chosen may not stand there yet. */
  const whenThere = (passage: number, act: () => void) => {
    if (newest.current.of !== source || newest.current.passage !== passage) return
    const grows = columns.current?.querySelector('[aria-busy=true]')
    if (grows && !(document.getElementById(badgeId('here', passage)) && document.getElementById(badgeId('there', passage)))) requestAnimationFrame(() => whenThere(passage, act))
    else act()
  }
  const show = (passage: number, then = () => {}) => {
    choose(passage)
    whenThere(passage, () => {
      linked.showBoth(passage)
      then()
    })
  }
  const step = (by: 1 | -1, keyed: boolean) => {
    if (passages.length === 0) return
    const from = newest.current.passage ?? (by > 0 ? -1 : passages.length)
    const passage = Math.min(Math.max(from + by, 0), passages.length - 1)
    const side = there.current?.contains(document.activeElement) ? 'there' : 'here'
    show(passage, keyed ? () => focus(passage, side) : undefined)
  }
  const keyNext = () => step(1, true)
  const keyPrevious = () => step(-1, true)
  useKeys({ n: keyNext, j: keyNext, p: keyPrevious, k: keyPrevious }, keys)

  useEffect(() => {
    if (current === null) return
    // Set past the renderer: the columns hold thousands of elements, and only a few change.
    let marked: Element[] = []
    whenThere(current, () => {
      marked = [...(columns.current?.querySelectorAll(`[data-passage="${current}"], [data-begins="${current}"]`) ?? [])]
      for (const element of marked) element.setAttribute('data-current', '')
    })
    return () => {
      for (const element of marked) element.removeAttribute('data-current')
    }
  }, [current, source])

  const twoColumns = useMemo(
    () => (
      <TwoColumns
        // Another sibling is another comparison, from its beginning; the bar stays, and the focus in its select.
        key={source.sibling.id}
        check={check}
        source={source}
        sides={sides}
        linked={linked}
        onMap={(passage) => show(passage)}
        onPassage={(passage, side, keyed) => {
          choose(passage)
          linked.showPartner(passage, side)
          // By keyboard the focus follows, so that Enter goes to and fro between partners.
          if (keyed) focus(passage, side === 'here' ? 'there' : 'here')
        }}
      />
    ),
    [check, source, linked],
  )
  return (
    <>
      <PairControls
        page={check.page}
        sources={sources}
        source={source}
        current={current}
        lost={current !== null && passages[current]?.here === lost}
        together={together}
        onSibling={onSibling}
        onStep={(by) => step(by, false)}
        onReveal={() => {
          const passage = current === null ? undefined : passages[current]
          if (passage) onReveal(passage.here)
        }}
        onTogether={setTogether}
      />
      <div class="columns" ref={columns}>
        {twoColumns}
      </div>
    </>
  )
}
