import type { Span } from '../corpus/article'
import { askBackground } from '../messages/ask'

/** How long to wait before a page that did not answer is asked again, in ms. */
const PAUSE = 2_000

/**
 * Calls back with the stretches of a checked page that are in view, whenever they change, until `signal` is aborted. The page is
 * asked and answers when there is something new: it never speaks first. Nobody asks while nobody looks.
 */
export async function followView(checkId: string, onView: (spans: Span[]) => void, signal: AbortSignal): Promise<void> {
  let seen: Span[] = []
  while (!signal.aborted) {
    if (document.visibilityState === 'hidden') {
      await pause(signal)
      continue
    }
    const spans = await askBackground('inView', { checkId, seen }).catch(() => null)
    if (signal.aborted) return
    if (spans === null) await pause(signal)
    else if (JSON.stringify(spans) !== JSON.stringify(seen)) onView((seen = spans))
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, PAUSE)
    signal.addEventListener('abort', done)
  })
}
