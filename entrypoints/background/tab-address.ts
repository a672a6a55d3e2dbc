import { browser } from 'wxt/browser'

/** The address a tab shows, without its fragment; null when the tab is gone or the click's permission on it is. */
export async function tabAddress(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab?.url === undefined ? null : withoutFragment(tab.url)
}

function withoutFragment(address: string): string {
  const hash = address.indexOf('#')
  return hash < 0 ? address : address.slice(0, hash)
}
