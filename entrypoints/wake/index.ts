import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Message } from '../../messages/message'

/**
 * The first thing the popup runs, so it is small and a script, not a module: modules wait until the whole page is
 * read. Waking the background takes as long as loading the popup; this way both happen at once.
 */
export default defineUnlistedScript(() => {
  const message: Message = { to: 'background', kind: 'wake', ask: {} }
  // Nobody to wake is nothing to say here: the check that follows will say it.
  browser.runtime.sendMessage(message).catch(() => {})
})
