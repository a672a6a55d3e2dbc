/** A page that nobody sees paints nothing: what waits for its frame goes on after so many milliseconds. */
const LONGEST_WAIT = 100

/** Settles once the page has painted what was drawn just now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, LONGEST_WAIT)
  })
}
