import { browser, type Browser } from 'wxt/browser'
import { remoteLibrary, type LibraryService } from '../../messages/channel'
import { LIBRARY_PORT, openLine, startLibraryWorker } from '../../session/library-worker'
import { holdLibrary } from '../../session/hold-library'

let opened: Promise<LibraryService> | null = null

/**
 * The library, in a dedicated worker: behind an offscreen document in Chrome and Edge, whose background can start none; of the event
 * page in Firefox. Opened once in a background's life, and again when the worker is gone.
 */
export function openLibrary(): Promise<LibraryService> {
  opened ??= (import.meta.env.FIREFOX ? Promise.resolve(ofThisPage()) : behindDocument()).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

function forget(): void {
  opened = null
}

function ofThisPage(): LibraryService {
  const worker = startLibraryWorker()
  const { library, broken } = remoteLibrary(openLine(worker).channel)
  worker.addEventListener('error', ({ message }) => {
    broken(message)
    forget()
  })
  return library
}

async function behindDocument(): Promise<LibraryService> {
  const port = await connect()
  const { library, broken } = remoteLibrary({ post: (message) => port.postMessage(message), listen: (onMessage) => port.onMessage.addListener(onMessage) })
  port.onDisconnect.addListener(() => {
    broken('the library’s worker is gone')
    forget()
  })
  return library
}

/** The document may be there, or be about to be: the popup's first script asks for it too. */
async function connect(): Promise<Browser.runtime.Port> {
  for (let tries = 1; ; tries++) {
    const port = await connected()
    if (port !== null) return port
    if (tries === MOST_TRIES) throw new Error('the library’s document cannot be reached')
    await holdLibrary()
    if (tries > 1) await new Promise((resolve) => setTimeout(resolve, tries * 5))
  }
}

/** Some three seconds. */
const MOST_TRIES = 34

/** A line to the document, once that has said that it is there; null when it is not. */
function connected(): Promise<Browser.runtime.Port | null> {
  const port = browser.runtime.connect({ name: LIBRARY_PORT })
  return new Promise((resolve) => {
    const hello = (): void => {
      port.onMessage.removeListener(hello)
      resolve(port)
    }
    port.onMessage.addListener(hello)
    port.onDisconnect.addListener(() => resolve(null))
  })
}
