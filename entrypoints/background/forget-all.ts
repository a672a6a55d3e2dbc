import { allChecks } from '../../session/checks'
import { forgetTab } from './forget-on-navigation'

/** Forgets what was found in every tab, with the numbers on the buttons and the marks on the pages. */
export async function forgetAll(): Promise<null> {
  await Promise.allSettled((await allChecks()).map(({ tabId }) => forgetTab(tabId)))
  return null
}
