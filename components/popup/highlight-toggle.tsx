interface HighlightToggleProps {
  /** The siblings this switch stands for. */
  ids: string[]
  shown: string[]
  onShow(siblings: string[]): void
  label: string
  /** Where the label alone does not say whose passages are meant. */
  name?: string
}

/** Switches the highlights of some siblings on the page; half on when only some of them are. */
export function HighlightToggle({ ids, shown, onShow, label, name }: HighlightToggleProps) {
  const on = ids.filter((id) => shown.includes(id)).length
  const others = shown.filter((id) => !ids.includes(id))
  return (
    <label class="toggle">
      <input
        type="checkbox"
        aria-label={name}
        checked={on === ids.length}
        ref={(box) => {
          if (box) box.indeterminate = on > 0 && on < ids.length
        }}
        onChange={() => onShow(on === ids.length ? others : [...others, ...ids])}
      />
      {label}
    </label>
  )
}
