import { useEffect, useMemo, useState } from 'preact/hooks'

/** Work in steps, each of which says how many words it has read. */
export type Work<Result> = Generator<number, Result>

/** Words that are read before the first frame, and between two others: some ten milliseconds of a slow machine. */
const AT_ONCE = 1_000
const A_TURN = 2_000

interface Doing<Result> {
  work: Work<Result>
  /** Null until it is done. */
  result: Result | null
}

/** What a work comes to: at once where it is little, else null until it is done, in turns with the page. Begins anew when one of `inputs` changes. */
export function useInTurns<Result>(begin: () => Work<Result>, inputs: readonly unknown[]): Result | null {
  const doing = useMemo(() => {
    const doing: Doing<Result> = { work: begin(), result: null }
    goOn(doing, AT_ONCE)
    return doing
  }, inputs)
  const [, redraw] = useState(0)
  useEffect(() => {
    if (doing.result !== null) return
    let timer = setTimeout(turn)
    function turn() {
      goOn(doing, A_TURN)
      if (doing.result === null) timer = setTimeout(turn)
      else redraw((times) => times + 1)
    }
    return () => clearTimeout(timer)
  }, [doing])
  return doing.result
}

/** All of it in one go. */
export function finished<Result>(work: Work<Result>): Result {
  for (;;) {
    const { value, done } = work.next()
    if (done) return value
  }
}

function goOn<Result>(doing: Doing<Result>, most: number): void {
  for (let words = 0; words < most; ) {
    const { value, done } = doing.work.next()
    if (done) {
      doing.result = value
      return
    }
    words += value
  }
}
