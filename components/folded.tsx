import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** Details out of the way until asked for; what is inside is not even rendered before. */
export function Folded({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
