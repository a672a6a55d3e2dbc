import { browser } from 'wxt/browser'

/** Calls back with the id of the active tab of the panel's window: now, and whenever the reader turns to another. */
export async function followTab(onTab: (tabId: number) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === tab.windowId) onTab(tabId)
  })
  onTab(tab.id)
}
