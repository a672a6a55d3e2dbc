import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Reply } from '../../messages/message'

export const ourPage = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/popup.html' }
export const ourBackground = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/background.js' }

/** Hands a message to every listener, as the browser does; undefined when none of them answers. */
export async function deliver(message: unknown, sender: object): Promise<Reply | undefined> {
  let send: (reply: Reply) => void = () => undefined
  const replied = new Promise<Reply>((resolve) => {
    send = resolve
  })
  const taken: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, send)
  return taken.includes(true) ? replied : undefined
}
