import { browser } from 'wxt/browser'
import { openPopup, type Task } from './context-menu'
import { nextPassage } from './mark-page'

/**
 * What the keys do that the manifest suggests; opening the popup, and Firefox's sidebar, the browser does by itself. `perform` is for
 * windows that can show no popup: the button still tells then what was found.
 */
export function obeyCommands(perform: (tabId: number, task: Task) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return
    const { id, windowId } = tab
    // In the key's own turn, without which no popup and no panel opens.
    if (command === 'check-selection') openPopup(id, windowId, 'check-selection').catch(() => perform(id, 'check-selection'))
    if (command === 'open-panel') void browser.sidePanel.open({ windowId }).catch(() => undefined)
    if (command === 'next-passage') void nextPassage(id)
  })
}
