import { browser } from 'wxt/browser'
import type { Check } from '../messages/contract'

/**
 * Finished checks, one a tab, in the session's memory: they outlive the worker and never reach the disk.
 * What is shown on a page stands under a key of its own, so that nothing is ever read, changed and written back:
 * a tab that is forgotten meanwhile stays forgotten.
 */

/** Browsers give the session 10 MB; a check holds the texts of the page and its siblings. */
const MAX_BYTES = 6_000_000

type Stored = Omit<Check, 'shown'>

const checkKey = (tabId: number) => `check:${tabId}`
const shownKey = (tabId: number) => `shown:${tabId}`

/** An id says which tab it belongs to, so that a check is found by it without an index. */
export function newCheckId(tabId: number): string {
  return `${tabId}-${crypto.randomUUID()}`
}

export async function saveCheck({ shown, ...check }: Check): Promise<void> {
  await makeRoom(check.tabId, new TextEncoder().encode(JSON.stringify(check)).length)
  await browser.storage.session.set({ [checkKey(check.tabId)]: check, [shownKey(check.tabId)]: shown })
}

export async function checkOfTab(tabId: number): Promise<Check | null> {
  const found = await browser.storage.session.get([checkKey(tabId), shownKey(tabId)])
  // Only this file writes these keys, and an update of the extension empties the session.
  const check = found[checkKey(tabId)] as Stored | undefined
  const shown = found[shownKey(tabId)] as string[] | undefined
  return check ? { ...check, shown: shown ?? [] } : null
}

export async function checkOfId(checkId: string): Promise<Check | null> {
  const check = await checkOfTab(Number.parseInt(checkId, 10))
  return check?.id === checkId ? check : null
}

/** The checks of all tabs. */
export async function allChecks(): Promise<Check[]> {
  const tabs = Object.keys(await browser.storage.session.get()).filter((key) => key.startsWith('check:')).map((key) => Number(key.slice(6)))
  const checks = await Promise.all(tabs.map(checkOfTab))
  return checks.filter((check) => check !== null)
}

export async function saveShown(tabId: number, siblings: string[]): Promise<void> {
  await browser.storage.session.set({ [shownKey(tabId)]: siblings })
}

export async function forgetCheck(tabId: number): Promise<void> {
  await browser.storage.session.remove([checkKey(tabId), shownKey(tabId)])
}

export interface CheckWatcher {
  /** A tab's check has come, has changed or is gone. */
  onCheck(tabId: number): void
  /** Of the same check, other siblings are shown on the page: no reason to ask for all of it again. */
  onShown(tabId: number, siblings: string[]): void
}

/** Follows the checks of all tabs, in every page of the extension. Returns its undo. */
export function watchChecks({ onCheck, onShown }: CheckWatcher): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    for (const tabId of new Set(Object.keys(changes).flatMap(tabOfKey))) {
      // Only this file writes these keys.
      const shown = changes[shownKey(tabId)]?.newValue as string[] | undefined
      if (shown === undefined || checkKey(tabId) in changes) onCheck(tabId)
      else onShown(tabId, shown)
    }
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}

function tabOfKey(key: string): number[] {
  const [, tabId] = /^(?:check|shown):(\d+)$/.exec(key) ?? []
  return tabId === undefined ? [] : [Number(tabId)]
}

/** When the session is nearly full, every other tab's check goes: its page can be checked again by a click. */
async function makeRoom(tabId: number, bytes: number): Promise<void> {
  if ((await browser.storage.session.getBytesInUse()) + bytes <= MAX_BYTES) return
  const all = Object.keys(await browser.storage.session.get())
  await browser.storage.session.remove(all.filter((key) => tabOfKey(key).length > 0 && key !== shownKey(tabId)))
}
