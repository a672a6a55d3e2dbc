import type { ComponentChild } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

/** One step on the way to a long list: a child of it, or some of the work for the next. `weight`: about how many elements it is worth. */
export interface Step {
  weight: number
  child?: ComponentChild
}

/** Weight of what is made at once: some ten milliseconds of a slow machine, with all that the browser does for it. */
const SLICE = 160

interface Grown {
  steps: Iterator<Step>
  children: ComponentChild[]
  /** What stood there before, until the new is made: nobody's place in a text is lost. */
  before: ComponentChild[]
  done: boolean
}

interface Bounds {
  /** No more children than this are made; more later, when it is raised. */
  most?: number
  /** The weight of the first slice, where others begin at the same time. */
  first?: number
}

/**
 * Children that are made in slices, the first at once, the next after every frame, so that the page answers between them. In the end
 * all are there: for whoever searches the page, or has it read out. Begins anew when one of `inputs` changes; a child that was made
 * is never rendered again.
 */
export function useGrowing(make: () => Iterator<Step>, inputs: readonly unknown[], { most = Infinity, first = SLICE }: Bounds = {}): { children: ComponentChild[]; growing: boolean } {
  const [last] = useState<{ grown: Grown | null }>({ grown: null })
  const grown = useMemo(() => {
    const before = last.grown ? shown(last.grown, most) : []
    last.grown = { steps: make(), children: [], before, done: false }
    grow(last.grown, first, most)
    return last.grown
  }, inputs)
  const [, redraw] = useState(0)
  const growing = !grown.done && grown.children.length < most
  useEffect(() => {
    if (!growing) return
    const timer = setTimeout(() => {
      grow(grown, SLICE, most)
      redraw((times) => times + 1)
    })
    return () => clearTimeout(timer)
  })
  return { children: shown(grown, most), growing }
}

function grow(grown: Grown, weight: number, most: number): void {
  for (let made = 0; made < weight && grown.children.length < most; ) {
    const { value, done } = grown.steps.next()
    if (done) {
      grown.done = true
      return
    }
    made += value.weight
    if (value.child !== undefined) grown.children.push(value.child)
  }
}

function shown({ children, before, done }: Grown, most: number): ComponentChild[] {
  return done || children.length >= most ? children : [...children, ...before.slice(children.length, most)]
}
