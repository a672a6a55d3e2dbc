import { browser } from 'wxt/browser'
import { isOurBackground } from '../../messages/senders'
import { LIBRARY_PORT, startLibraryWorker } from '../../session/library-worker'

/** Holds the library's worker for a background that can start none, and passes on what they say to each other. */
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== LIBRARY_PORT || !port.sender || !isOurBackground(port.sender)) return
  const worker = startLibraryWorker()
  worker.addEventListener('message', ({ data }) => port.postMessage(data))
  worker.addEventListener('error', () => port.disconnect())
  port.onMessage.addListener((message) => worker.postMessage(message, []))
  // The background died, as it does when it has nothing to do; its next life opens a line of its own.
  port.onDisconnect.addListener(() => worker.terminate())
})
