import { browser } from 'wxt/browser'
import { askPage, NoAnswer } from '../../messages/ask'
import type { Check } from '../../messages/contract'
import { clearBadge } from './badge'
import { checkOfTab, forgetCheck } from '../../session/checks'
import { tabAddress } from './tab-address'

/** What was found on a page goes when its tab shows another one, loads again, or closes. */
export function forgetOnNavigation(): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // A page that loads again says so without an address. Firefox never gives one, and says `complete` of a step by script.
    if (status === 'loading' && url === undefined) void forgetCheckedTab(tabId, () => isLoadedAgain(tabId))
    // A step inside the page changes its fragment alone.
    else if (status !== undefined || url !== undefined) void forgetCheckedTab(tabId, async ({ address }) => (await tabAddress(tabId)) !== address)
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetCheck(tabId))
}

async function forgetCheckedTab(tabId: number, isLeft: (check: Check) => Promise<boolean>): Promise<void> {
  const check = await checkOfTab(tabId)
  if (check !== null && (await isLeft(check))) await forgetTab(tabId)
}

/** Chromium says `loading` of a frame in the page too, an advertisement say: there the page is asked, which has taken the old one's place by then. */
async function isLoadedAgain(tabId: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true
  return askPage(tabId, 'isRead', {}).then((isRead) => !isRead, (error: unknown) => error instanceof NoAnswer && error.why === 'nobody')
}

/** Forgets what was found in a tab, with the number on its button and the marks on its page. */
export async function forgetTab(tabId: number): Promise<void> {
  // A page that changes its address by script keeps our content script, and its highlights. It may be too busy to answer soon.
  void askPage(tabId, 'highlight', { marks: [] }).catch(() => undefined)
  await Promise.all([forgetCheck(tabId), clearBadge(tabId)])
}
