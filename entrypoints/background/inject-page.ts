import { browser } from 'wxt/browser'
import { within } from '../../messages/ask'

/** A page that is still loading lets no script in until its text is there. */
const PATIENCE = 5_000

/** Brings the content script into the tab's main frame; one that stands there already stays. Rejects where the browser forbids it. */
export async function injectPage(tabId: number): Promise<void> {
  await within(PATIENCE, 'inject', browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] }))
}
