import { browser } from 'wxt/browser'
import { texts } from '../../components/texts'
import type { Part } from '../../messages/contract'
import { settings, watchSettings } from '../../session/settings'

/** A browser shows one of them: `page` means where nothing more special is. */
const ENTRIES = { page: 'check', selection: 'check-selection' } as const satisfies Record<Part, string>

/**
 * Offers the check in the menu of a page and of a selection. The click grants what a click on the button grants, and opens the same
 * popup. `check` is for windows that can show none: the button still tells then what was found.
 */
export function offerInContextMenu(check: (tabId: number, part: Part) => void): void {
  // Browsers keep the entry while the background sleeps, some of them even while they are closed.
  browser.runtime.onInstalled.addListener(addEntry)
  browser.runtime.onStartup.addListener(addEntry)
  watchSettings((now, before) => {
    if (now.contextMenu !== before.contextMenu) void addEntry()
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || (menuItemId !== ENTRIES.page && menuItemId !== ENTRIES.selection)) return
    const { id, windowId } = tab
    const part = selectionText ? 'selection' : 'page'
    openPopup(id, windowId, part).catch(() => check(id, part))
  })
}

async function addEntry(): Promise<void> {
  await browser.contextMenus.removeAll()
  if (!(await settings()).contextMenu) return
  for (const context of ['page', 'selection'] as const) {
    const entry = { id: ENTRIES[context], title: texts.menuEntry[context], documentUrlPatterns: ['http://*/*', 'https://*/*'] }
    // Install and start may come together: the second entry of this id is refused, which is as it should be.
    browser.contextMenus.create({ ...entry, contexts: [context] }, () => void browser.runtime.lastError)
  }
}

/** Opens the popup over a tab for a part of it. All is asked in the click's own turn, without which Firefox opens no popup; the browser does it in that order. */
export async function openPopup(tabId: number, windowId: number, part: Part): Promise<void> {
  // The popup's address says what it is to check: nothing has to be remembered that a later click on the button could find.
  if (part === 'selection') void browser.action.setPopup({ tabId, popup: 'popup.html?part=selection' })
  try {
    await browser.action.openPopup({ windowId })
  } finally {
    if (part === 'selection') void browser.action.setPopup({ tabId, popup: 'popup.html' })
  }
}
