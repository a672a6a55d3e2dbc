import { browser } from 'wxt/browser'

/** Firefox's own, which the types of Chromium do not know. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>
}

/** What opens the browser's own page for shortcuts; undefined where a page of an extension may not. */
export function shortcutPage(): (() => void) | undefined {
  const { commands }: { commands: Partial<typeof browser.commands> & WithShortcutSettings } = browser
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.()
  if (import.meta.env.BROWSER === 'firefox') return undefined
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
