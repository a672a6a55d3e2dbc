chrome.runtime.onMessage.addListener(({ tabId }, _, send) => {
  const read = chrome.scripting.executeScript({ target: { tabId }, func: () => document.title })
  Promise.all([read, askWorker()]).then(([[{ result }]]) => send(result.length))
  return true
})

/** The smallest message to a dedicated worker and back: behind an offscreen document, but in Firefox. */
async function askWorker() {
  if (!chrome.offscreen) return answerOf(new Worker('worker.js'))
  await chrome.offscreen.createDocument({ url: 'offscreen.html', reasons: ['WORKERS'], justification: 'holds a worker' }).catch(() => undefined)
  const port = chrome.runtime.connect({ name: 'worker' })
  return new Promise((resolve) => {
    port.onMessage.addListener(resolve)
    port.postMessage('ping')
  })
}

function answerOf(worker) {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data))
    worker.postMessage('ping', [])
  })
}
