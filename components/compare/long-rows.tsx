import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { texts } from '../texts'

interface LongRowsProps<Row> {
  class: string
  /** For those who listen. */
  caption: string
  head: string[]
  rows: readonly Row[]
  /** How many are shown at first, and with each click. */
  piece: number
  render(row: Row): ComponentChildren
}

/** A table that shows itself in pieces. */
export function LongRows<Row>({ class: className, caption, head, rows, piece, render }: LongRowsProps<Row>) {
  const [shown, setShown] = useState(piece)
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
        <tbody>
          {rows.slice(0, shown).map((row, index) => (
            <tr key={index}>{render(row)}</tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + piece)}>
          {texts.more(Math.min(piece, left), left)}
        </button>
      )}
    </>
  )
}
