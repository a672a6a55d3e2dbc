import { browser } from 'wxt/browser'
import { remoteLibrary } from '../../messages/channel'
import { isOurBackground } from '../../messages/senders'
import { LIBRARY_PORT, openLine, startLibraryWorker } from '../../session/library-worker'

/**
 * Holds the library's worker for a background that can start none, and passes on what they say to each other. The
 * background dies after half a minute; a worker that stays has its files open and its code compiled when the next
 * page is checked. When nobody has asked for a while, document and worker go, and their memory with them.
 */
const KEPT_WARM = 5 * 60_000

const worker = startLibraryWorker()
// The next question starts a new one.
worker.addEventListener('error', () => close())

let lines = 0
let idle = setTimeout(close, KEPT_WARM)

browser.runtime.onConnect.addListener((port) => {
  if (port.name !== LIBRARY_PORT || !port.sender || !isOurBackground(port.sender)) return
  clearTimeout(idle)
  lines++
  const line = openLine(worker)
  line.channel.listen((message) => port.postMessage(message))
  port.onMessage.addListener((message) => line.channel.post(message))
  port.onDisconnect.addListener(() => {
    line.close()
    if (--lines > 0) return
    void remoteLibrary(openLine(worker).channel).library.rest()
    idle = setTimeout(close, KEPT_WARM)
  })
  // Says that somebody is there: who connects while this is being loaded reaches nobody.
  port.postMessage(null)
})
