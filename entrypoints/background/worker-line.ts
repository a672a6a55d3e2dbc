import { browser, type Browser } from 'wxt/browser'
import type { Channel } from '../../messages/channel'
import { holdWorkers } from '../../session/hold-workers'
import { openLine, startWorker, type WorkerName } from '../../session/workers'

/** A line from the background to one of our workers. */
export interface WorkerLine {
  channel: Channel
  /** Calls back when the worker is gone. */
  onBroken(then: (why: string) => void): void
  /** Ends it, and a worker that serves this line alone. */
  close(): void
}

/** Workers live behind an offscreen document in Chrome and Edge, whose background can start none; of the event page in Firefox. */
export function openLineTo(name: WorkerName): Promise<WorkerLine> {
  return import.meta.env.FIREFOX ? Promise.resolve(ofThisPage(name)) : behindDocument(name)
}

function ofThisPage(name: WorkerName): WorkerLine {
  const worker = startWorker(name)
  return {
    channel: openLine(worker).channel,
    onBroken: (then) => worker.addEventListener('error', ({ message }) => then(message)),
    close: () => worker.terminate(),
  }
}

async function behindDocument(name: WorkerName): Promise<WorkerLine> {
  const port = await connect(name)
  return {
    channel: { post: (message) => port.postMessage(message), listen: (onMessage) => port.onMessage.addListener(onMessage) },
    onBroken: (then) => port.onDisconnect.addListener(() => then(`the ${name} worker is gone`)),
    close: () => port.disconnect(),
  }
}

/** The document may be there, or be about to be: the popup's first script asks for it too. */
async function connect(name: WorkerName): Promise<Browser.runtime.Port> {
  for (let tries = 1; ; tries++) {
    const port = await connected(name)
    if (port !== null) return port
    if (tries === MOST_TRIES) throw new Error('the document that holds the workers cannot be reached')
    await holdWorkers()
    if (tries > 1) await new Promise((resolve) => setTimeout(resolve, tries * 5))
  }
}

/** Some three seconds. */
const MOST_TRIES = 34

/** A line to the document, once that has said that it is there; null when it is not. */
function connected(name: WorkerName): Promise<Browser.runtime.Port | null> {
  const port = browser.runtime.connect({ name })
  return new Promise((resolve) => {
    const hello = (): void => {
      port.onMessage.removeListener(hello)
      resolve(port)
    }
    port.onMessage.addListener(hello)
    port.onDisconnect.addListener(() => resolve(null))
  })
}
