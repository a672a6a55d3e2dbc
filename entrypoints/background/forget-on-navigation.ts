import { browser } from 'wxt/browser'
import { askPage } from '../../messages/ask'
import { clearBadge } from './badge'
import { checkOfTab, forgetCheck } from '../../session/checks'
import { tabAddress } from './tab-address'

/** What was found on a page goes when its tab shows another one, loads again, or closes. */
export function forgetOnNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // A page that loads again says so without an address. Firefox never gives one, and says `complete` of a step by script.
    if (status === 'loading' && url === undefined) void forgetTab(tabId)
    else if (status !== undefined || url !== undefined) void forgetTabElsewhere(tabId)
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetCheck(tabId))
}

/** A step inside the page changes its fragment alone. */
async function forgetTabElsewhere(tabId: number): Promise<void> {
  const check = await checkOfTab(tabId)
  if (check !== null && (await tabAddress(tabId)) !== check.address) await forgetTab(tabId)
}

/** Forgets what was found in a tab, with the number on its button and the marks on its page. */
export async function forgetTab(tabId: number): Promise<void> {
  if ((await checkOfTab(tabId)) === null) return
  await forgetCheck(tabId)
  await clearBadge(tabId)
  // A page that changes its address by script keeps our content script, and its highlights.
  await askPage(tabId, 'highlight', { marks: [] }).catch(() => undefined)
}
