import { browser } from 'wxt/browser'
import { texts } from '../../components/texts'
import type { Part } from '../../messages/contract'
import { settings, watchSettings } from '../../session/settings'
import { speakTheBrowsersLanguage } from '../../session/speak-in-page'

/** What the popup is opened for, where the menu offers it (`page` means where nothing more special is), and the address that tells the popup. */
const TASKS = {
  check: { context: 'page', popup: 'popup.html' },
  save: { context: 'page', popup: 'popup.html?then=save' },
  'check-selection': { context: 'selection', popup: 'popup.html?part=selection' },
} as const satisfies Record<string, { context: Part; popup: string }>

export type Task = keyof typeof TASKS

/**
 * Offers in the menu of a page to check and to save it, and in that of a selection to check that. The click grants what a click on
 * the button grants, and opens the same popup. `perform` is for windows that can show none: the button still tells then what was found.
 */
export function offerInContextMenu(perform: (tabId: number, task: Task) => void): void {
  // Browsers keep the entries while the background sleeps, some of them even while they are closed.
  browser.runtime.onInstalled.addListener(addEntries)
  browser.runtime.onStartup.addListener(addEntries)
  watchSettings(({ contextMenu }) => {
    if (contextMenu !== undefined) void addEntries()
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined || !isTask(menuItemId)) return
    const { id, windowId } = tab
    const checked = selectionText ? 'check-selection' : 'check'
    const task = menuItemId === 'save' ? 'save' : checked
    openPopup(id, windowId, task).catch(() => perform(id, task))
  })
}

function isTask(entry: string | number): entry is Task {
  return Object.hasOwn(TASKS, entry)
}

async function addEntries(): Promise<void> {
  await browser.contextMenus.removeAll()
  if (!(await settings()).contextMenu) return
  speakTheBrowsersLanguage()
  const titles: Record<Task, string> = { check: texts.menuEntry.page, save: texts.keep.save, 'check-selection': texts.menuEntry.selection }
  for (const id of ['check', 'save', 'check-selection'] as const) {
    const entry = { id, title: titles[id], documentUrlPatterns: ['http://*/*', 'https://*/*'] }
    // Install and start may come together: the second entry of this id is refused, which is as it should be.
    browser.contextMenus.create({ ...entry, contexts: [TASKS[id].context] }, () => void browser.runtime.lastError)
  }
}

/** Opens the popup over a tab for a task. All is asked in the click's own turn, without which Firefox opens no popup; the browser does it in that order. */
export async function openPopup(tabId: number, windowId: number, task: Task): Promise<void> {
  // The popup's address says what it is to do: nothing has to be remembered that a later click on the button could find.
  if (task !== 'check') void browser.action.setPopup({ tabId, popup: TASKS[task].popup })
  try {
    await browser.action.openPopup({ windowId })
  } finally {
    if (task !== 'check') void browser.action.setPopup({ tabId, popup: TASKS.check.popup })
  }
}
