import { browser } from 'wxt/browser'

/** Name of the line between the background and the document that holds the worker. */
export const LIBRARY_PORT = 'library'

/** Starts a worker that has the library. */
export function startLibraryWorker(): Worker {
  address ??= trusted(browser.runtime.getURL('/library-worker.js'))
  return new Worker(address)
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
