import { browser } from 'wxt/browser'

/** Firefox's own, which the types of Chromium do not know. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** What opens the side panel of a window, or Firefox's sidebar; undefined where there is neither. Call it in a click's own turn. */
export function panelOpener(windowId: number): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction }: Partial<Pick<typeof browser, 'sidePanel'>> & WithSidebar = browser
  if (sidePanel !== undefined) return () => sidePanel.open({ windowId })
  return sidebarAction && (() => sidebarAction.open())
}
