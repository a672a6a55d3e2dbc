import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { texts } from '../texts'
import { type Step, useGrowing } from '../use-growing'

interface LongRowsProps<Row> {
  class: string
  /** For those who listen. */
  caption: string
  head: string[]
  rows: readonly Row[]
  /** How many are shown at first, and with each click. */
  piece: number
  /** Makes the cells of a row, in steps. What it needs besides the row must not change while the rows stay the same. */
  cells(row: Row): Generator<Step, ComponentChildren>
}

/** A table that shows itself in pieces. */
export function LongRows<Row>({ class: className, caption, head, rows, piece, cells }: LongRowsProps<Row>) {
  const [shown, setShown] = useState(piece)
  const { children, growing } = useGrowing(() => rowSteps(rows, cells), [rows], { most: shown })
  const left = rows.length - shown
  return (
    <>
      <table class={className}>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody aria-busy={growing}>{children}</tbody>
      </table>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + piece)}>
          {texts.more(Math.min(piece, left), left)}
        </button>
      )}
    </>
  )
}

function* rowSteps<Row>(rows: readonly Row[], cells: (row: Row) => Generator<Step, ComponentChildren>): Generator<Step, void> {
  for (const [index, row] of rows.entries()) {
    const made = yield* cells(row)
    yield { weight: 1, child: <tr key={index}>{made}</tr> }
  }
}
