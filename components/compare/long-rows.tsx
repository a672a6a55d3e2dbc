import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { texts } from '../texts'
import { type Step, useGrowing } from '../use-growing'
import { estimateHeight } from './estimate-height'

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
  /** How many lines high a row will about be: it is laid out where it is seen. */
  lines(row: Row): number
}

/** Of a table of more rows, only those that are seen are laid out. */
const LONG_TABLE = 10

/** A table that shows itself in pieces. Both browsers take its rows for rows, however they are laid out. */
export function LongRows<Row>({ class: className, caption, head, rows, piece, cells, lines }: LongRowsProps<Row>) {
  const [shown, setShown] = useState(piece)
  const isLong = rows.length > LONG_TABLE
  const { children, growing } = useGrowing(() => rowSteps(rows, cells, isLong ? lines : () => null), [rows], { most: shown })
  const left = rows.length - shown
  return (
    <>
      <table class={isLong ? `${className} long` : className}>
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

function* rowSteps<Row>(rows: readonly Row[], cells: LongRowsProps<Row>['cells'], lines: (row: Row) => number | null): Generator<Step, void> {
  for (const [index, row] of rows.entries()) {
    const made = yield* cells(row)
    const child = (
      <tr key={index} ref={(element) => estimateHeight(element, lines(row))}>
        {made}
      </tr>
    )
    yield { weight: 1, child }
  }
}
