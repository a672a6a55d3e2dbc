/** Longest piece of work without a turn for others, in ms: a frame and a half. */
const LONGEST_PIECE = 25

let since = performance.now()

/** A pause for long work in slices: lets waiting messages through once a slice has been long enough, and costs nothing before. */
export async function inTurns(): Promise<void> {
  if (performance.now() - since < LONGEST_PIECE) return
  await new Promise((resolve) => setTimeout(resolve))
  since = performance.now()
}
