import { useEffect } from 'preact/hooks'

/** Calls what belongs to a single key, unless the reader is typing, choosing, in a dialog, or holds a modifier. */
export function useKeys(keys: Record<string, () => void>, on: boolean) {
  useEffect(() => {
    if (!on) return
    const pressed = (event: KeyboardEvent) => {
      const action = keys[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog, [contenteditable]')) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
