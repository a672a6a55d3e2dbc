import { browser } from 'wxt/browser'
import type { Channel } from '../messages/channel'

/** Our dedicated workers: what each is called is the name of a line to it, and with `-worker.js` its file's. */
export type WorkerName = 'library' | 'feed'

export function isWorkerName(name: string): name is WorkerName {
  return name === 'library' || name === 'feed'
}

/** Starts a worker, where the browser lets one be started: in a document. */
export function startWorker(name: WorkerName): Worker {
  policy ??= ownWorkers()
  return new Worker(policy.createScriptURL(name) as string)
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

type Policy = Pick<ReturnType<TrustedTypes['createPolicy']>, 'createScriptURL'>

let policy: Policy | undefined

/** Under Trusted Types only this policy makes the address of a script, and of these workers' alone. */
function ownWorkers(): Policy {
  const rules = { createScriptURL: (name: string) => browser.runtime.getURL(isWorkerName(name) ? `/${name}-worker.js` : '/') }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy('crossread-worker', rules) ?? rules
}

/** What this needs of the Trusted Types specification, which TypeScript's libraries leave out. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (name: string) => string }): { createScriptURL(name: string): unknown }
}
