import { browser } from 'wxt/browser'
import { texts } from '../../components/texts'
import type { Part } from '../../messages/contract'

const ENTRY = 'check'

/**
 * Offers the check in the menu of a page and of a selection. The click grants what a click on the button grants, and opens the same
 * popup. `check` is for windows that can show none: the button still tells then what was found.
 */
export function offerInContextMenu(check: (tabId: number, part: Part) => void): void {
  // Browsers keep the entry while the background sleeps, some of them even while they are closed.
  browser.runtime.onInstalled.addListener(addEntry)
  browser.runtime.onStartup.addListener(addEntry)
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== ENTRY || tab?.id === undefined) return
    const { id, windowId } = tab
    const part = selectionText ? 'selection' : 'page'
    openPopup(id, windowId, part).catch(() => check(id, part))
  })
}

async function addEntry(): Promise<void> {
  await browser.contextMenus.removeAll()
  const entry = { id: ENTRY, title: texts.menuEntry, documentUrlPatterns: ['http://*/*', 'https://*/*'] }
  // Install and start may come together: the second entry of this id is refused, which is as it should be.
  browser.contextMenus.create({ ...entry, contexts: ['page', 'selection'] }, () => void browser.runtime.lastError)
}

/** All is asked in the click's own turn, without which Firefox opens no popup; the browser does it in that order. */
async function openPopup(tabId: number, windowId: number, part: Part): Promise<void> {
  // The popup's address says what it is to check: nothing has to be remembered that a later click on the button could find.
  if (part === 'selection') void browser.action.setPopup({ tabId, popup: 'popup.html?part=selection' })
  try {
    await browser.action.openPopup({ windowId })
  } finally {
    if (part === 'selection') void browser.action.setPopup({ tabId, popup: 'popup.html' })
  }
}
