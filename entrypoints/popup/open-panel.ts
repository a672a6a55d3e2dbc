import { browser } from 'wxt/browser'

/** Firefox's own, which the types of Chromium do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** What opens the side panel of a window, or Firefox's sidebar; undefined where there is neither. Call it in a click's own turn. */
export function panelOpener(windowId: number): (() => Promise<void>) | undefined {
  // Not read before it is clicked: a browser makes such an object when it is first asked for, here on the way to the answer.
  if ('sidePanel' in browser) return () => browser.sidePanel.open({ windowId })
  const { sidebarAction }: WithSidebar = browser
  return sidebarAction && (() => sidebarAction.open())
}
