import { browser } from 'wxt/browser'
import { remoteLibrary, type Channel, type LibraryService } from '../../messages/channel'
import { LIBRARY_PORT, startLibraryWorker } from '../../session/library-worker'

/** A library in a dedicated worker: behind an offscreen document in Chrome and Edge, whose background can start none; of the event page in Firefox. @param lost called when it is gone and must be opened again */
export async function libraryInWorker(lost: () => void): Promise<LibraryService> {
  return import.meta.env.FIREFOX ? ofThisPage(lost) : behindOffscreen(lost)
}

function ofThisPage(lost: () => void): LibraryService {
  const worker = startLibraryWorker()
  const { library, broken } = remoteLibrary({
    post: (message) => worker.postMessage(message, []),
    listen: (onMessage) => worker.addEventListener('message', ({ data }) => onMessage(data)),
  })
  worker.addEventListener('error', ({ message }) => {
    broken(message)
    lost()
  })
  return library
}

async function behindOffscreen(lost: () => void): Promise<LibraryService> {
  await openOffscreen()
  const port = browser.runtime.connect({ name: LIBRARY_PORT })
  const channel: Channel = { post: (message) => port.postMessage(message), listen: (onMessage) => port.onMessage.addListener(onMessage) }
  const { library, broken } = remoteLibrary(channel)
  port.onDisconnect.addListener(() => {
    broken('the library’s worker is gone')
    lost()
  })
  return library
}

async function openOffscreen(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (open.length > 0) return
  await browser.offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Looks into the reader’s library of articles without loading it: only a dedicated worker can.',
  })
}
