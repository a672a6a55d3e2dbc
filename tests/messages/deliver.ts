import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Reply } from '../../messages/message'

export const ourPage = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/popup.html' }
export const ourBackground = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/background.js' }

/** Hands a message to every listener, as the browser does; undefined when none of them answers. */
export function deliver(message: unknown, sender: object): Promise<Reply | undefined> {
  return new Promise((resolve, reject) => {
    const heard: Promise<unknown[]> = fakeBrowser.runtime.onMessage.trigger(message, sender, resolve)
    heard.then((taken) => {
      if (!taken.includes(true)) resolve(undefined)
    }, reject)
  })
}
