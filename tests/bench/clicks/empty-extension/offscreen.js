chrome.runtime.onConnect.addListener((port) => {
  const worker = new Worker('worker.js')
  worker.addEventListener('message', ({ data }) => port.postMessage(data))
  port.onMessage.addListener((message) => worker.postMessage(message, []))
  port.onDisconnect.addListener(() => worker.terminate())
})
