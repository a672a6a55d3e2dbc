import { browser } from 'wxt/browser'
import type { Channel } from '../messages/channel'

/** Name of the line between the background and the document that holds the worker. */
export const LIBRARY_PORT = 'library'

/** Starts a worker that has the library. */
export function startLibraryWorker(): Worker {
  address ??= trusted(browser.runtime.getURL('/library-worker.js'))
  return new Worker(address)
}

/** A line of one's own to a worker that may outlive it: answers to one who is gone reach nobody else. */
export function openLine(worker: Worker): { channel: Channel; close: () => void } {
  const { port1, port2 } = new MessageChannel()
  worker.postMessage(null, [port2])
  return { channel: channelOf(port1), close: () => port1.close() }
}

/** Calls back in the worker with every line that is opened to it. */
export function onLine(answer: (channel: Channel) => void): void {
  addEventListener('message', ({ ports: [port] }) => {
    if (port) answer(channelOf(port))
  })
}

function channelOf(port: MessagePort): Channel {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage) => {
      port.addEventListener('message', ({ data }) => onMessage(data))
      port.start()
    },
  }
}

let address: string | undefined

/** Under Trusted Types only this policy makes the address of a script, once, and of this one alone. */
function trusted(script: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return (trustedTypes?.createPolicy('crossread-worker', { createScriptURL: () => script }).createScriptURL('') ?? script) as string
}

/** What this needs of the Trusted Types specification, which TypeScript's libraries leave out. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown }
}
