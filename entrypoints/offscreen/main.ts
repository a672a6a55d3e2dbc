import { browser, type Browser } from 'wxt/browser'
import { remoteLibrary } from '../../messages/channel'
import { isOurBackground } from '../../messages/senders'
import { isWorkerName, openLine, startWorker } from '../../session/workers'

/**
 * Holds our workers for a background that can start none, and passes on what they say to each other. The background dies after half a
 * minute; a library's worker that stays has its files open and its code compiled when the next page is checked. When nobody has asked
 * for a while, document and worker go, and their memory with them.
 */
const KEPT_WARM = 5 * 60_000

const library = startWorker('library')
// The next question starts a new one.
library.addEventListener('error', () => close())

let lines = 0
let idle = setTimeout(close, KEPT_WARM)

browser.runtime.onConnect.addListener((port) => {
  const { name, sender } = port
  if (!isWorkerName(name) || !sender || !isOurBackground(sender)) return
  clearTimeout(idle)
  lines++
  connect(port, name === 'library' ? library : ownWorker(port))
  port.onDisconnect.addListener(() => {
    if (--lines > 0) return
    void remoteLibrary(openLine(library).channel).library.rest()
    idle = setTimeout(close, KEPT_WARM)
  })
  // Says that somebody is there: who connects while this is being loaded reaches nobody.
  port.postMessage(null)
})

function connect(port: Browser.runtime.Port, worker: Worker): void {
  const line = openLine(worker)
  line.channel.listen((message) => port.postMessage(message))
  port.onMessage.addListener((message) => line.channel.post(message))
  port.onDisconnect.addListener(() => line.close())
}

/** Feeds are read by a worker of their own for each line, which ends with it: what a page has it do cannot outlast that. */
function ownWorker(port: Browser.runtime.Port): Worker {
  const worker = startWorker('feed')
  port.onDisconnect.addListener(() => worker.terminate())
  return worker
}
