import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { texts } from './texts'

interface LongListProps<Item> {
  items: readonly Item[]
  /** How many are shown at first, and with each click. */
  piece: number
  class: string
  /** Which entries are those the reader is at. */
  isCurrent?: (item: Item) => boolean
  render: (item: Item, index: number) => ComponentChildren
}

/** A list that shows itself in pieces, so that thousands of entries cost no more than a few. */
export function LongList<Item>({ items, piece, class: className, isCurrent, render }: LongListProps<Item>) {
  const [shown, setShown] = useState(piece)
  const list = useRef<HTMLUListElement>(null)
  const firstNew = useRef<number | null>(null)
  const left = items.length - shown

  useEffect(() => {
    // The keyboard goes on where the list did, not behind what was just added.
    const entry = firstNew.current === null ? null : list.current?.children[firstNew.current]
    firstNew.current = null
    if (entry instanceof HTMLElement) entry.focus()
  }, [shown])

  const more = () => {
    firstNew.current = shown
    setShown(shown + piece)
  }
  return (
    <>
      <ul class={className} ref={list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={index} tabIndex={-1} aria-current={isCurrent?.(item) || undefined}>
            {render(item, index)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more" onClick={more}>
          {texts.more(Math.min(piece, left), left)}
        </button>
      )}
    </>
  )
}
