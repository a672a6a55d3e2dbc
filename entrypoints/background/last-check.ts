import type { Check } from '../../messages/contract'
import { checkOfTab } from '../../session/checks'
import { tabAddress } from './tab-address'

/** The last check of a tab, as long as the tab still shows that address. */
export async function lastCheck({ tabId }: { tabId: number }): Promise<Check | null> {
  const [check, address] = await Promise.all([checkOfTab(tabId), tabAddress(tabId)])
  return check !== null && check.address === address ? check : null
}
