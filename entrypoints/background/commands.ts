import { browser } from 'wxt/browser'
import { openPopup } from './context-menu'
import { nextPassage } from './mark-page'

/** What the keys do that the manifest suggests; opening the popup, and Firefox's sidebar, the browser does by itself. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    // In the key's own turn, without which no popup and no panel opens.
    if (command === 'check-selection') void openPopup(tab.id, tab.windowId, 'check-selection').catch(() => undefined)
    if (command === 'open-panel') void browser.sidePanel.open({ windowId: tab.windowId })
    if (command === 'next-passage') void nextPassage(tab.id)
  })
}
