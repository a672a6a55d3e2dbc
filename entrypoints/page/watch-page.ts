/** A page is left to settle this long after a change, in milliseconds … */
const SETTLE = 300
/** … and one that never settles is looked at less and less often, down to this; so long a silence makes it a quiet page again. */
const SLOWEST = 10_000

/** Calls `onChange` after the page's text has changed. Returns its undo. */
export function watchPage(document: Document, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = SETTLE
  let changed = 0

  const observer = new MutationObserver(() => {
    const now = Date.now()
    if (now - changed > SLOWEST) wait = SETTLE
    changed = now
    timer ??= setTimeout(() => {
      timer = undefined
      wait = Math.min(wait * 2, SLOWEST)
      onChange()
    }, wait)
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })

  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}
