import { browser } from 'wxt/browser'
import { askPage } from '../../messages/ask'
import { clearBadge } from './badge'
import { checkOfTab, forgetCheck } from './checks'
import { tabAddress } from './tab-address'

/** What was found on a page goes when its tab shows another one, loads again, or closes. */
export function forgetOnNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, changed) => {
    if (changed.status === 'loading' || changed.url !== undefined) void forgetUnlessHere(tabId, changed.url !== undefined)
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetCheck(tabId))
}

/** A step inside the page (its fragment) changes the address alone; anything else that starts to load is a new page. */
async function forgetUnlessHere(tabId: number, moved: boolean): Promise<void> {
  const check = await checkOfTab(tabId)
  if (check === null) return
  if (moved && (await tabAddress(tabId)) === check.address) return
  await forgetCheck(tabId)
  await clearBadge(tabId)
  // A page that changes its address by script keeps our content script, and its highlights.
  await askPage(tabId, 'highlight', { marks: [] }).catch(() => undefined)
}
