import { browser, type Browser } from 'wxt/browser'

type Sender = Browser.runtime.MessageSender

/** A page of this extension (popup, compare). A content script has our id too, but the address of the page it stands in. */
export function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.url !== undefined && sender.url.startsWith(browser.runtime.getURL('/'))
}

/** This extension's background, which stands in no tab; whatever does (another content script, a page) may not ask a page anything. */
export function isOurBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined
}
