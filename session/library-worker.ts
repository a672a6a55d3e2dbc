import { browser } from 'wxt/browser'

/** Name of the line between the background and the document that holds the worker. */
export const LIBRARY_PORT = 'library'

/** Starts the worker that has the library. Under Trusted Types only this policy makes an address of a script, and only of this one. */
export function startLibraryWorker(): Worker {
  const address = browser.runtime.getURL('/library-worker.js')
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('crossread-worker', { createScriptURL: () => address })
  return new Worker((policy?.createScriptURL('') ?? address) as string)
}

/** What this needs of the Trusted Types specification, which TypeScript's libraries leave out. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown }
}
