import { browser } from 'wxt/browser'
import type { Outcome } from '../../corpus/collection'
import type { Saved } from '../../corpus/reader-library'
import type { StoredArticle } from '../../corpus/stores/store'
import type { LibraryService } from '../../messages/channel'
import type { ArticleToAdd, Check, SavedPage } from '../../messages/contract'
import { noteSave } from '../../session/backup'
import { checkOfId } from '../../session/checks'
import { journalBatch } from '../../session/library/import-journal'

/** Nothing of a private window outlives it. */
export class PrivateWindow extends Error {
  override name = 'PrivateWindow'
}

/** Whether the page of a check is in the library. */
export async function savedPage(checkId: string, library: Promise<LibraryService>): Promise<Saved | null> {
  const check = await checkOfPage(checkId)
  return check && (await library).saved(check.page)
}

/**
 * Puts the page of a check into the library; `beside` an older copy rather than in its place.
 *
 * @throws {PrivateWindow} when the page is in one
 */
export async function savePage(checkId: string, beside: boolean, library: Promise<LibraryService>): Promise<SavedPage | null> {
  const check = await checkOfPage(checkId)
  if (check === null) return null
  if ((await browser.tabs.get(check.tabId)).incognito) throw new PrivateWindow('nothing of it is kept')
  const { id, outlet, title, date, dateFrom, url, text } = check.page
  const page: StoredArticle = { id, outlet, title, date, dateFrom, url, text, savedAt: new Date().toISOString() }
  // A second copy has a name of its own, and leaves the address to the first.
  const { keys: [key], replaced: [[, replaced] = [0, null]] } = await (await library).add([beside ? { ...page, id: `${id}#${page.savedAt}`, url: null } : page])
  if (key !== undefined) {
    await noteSave()
    return { key, savedAt: page.savedAt, same: true, how: replaced ? 'updated' : 'added', replaced }
  }
  const known = await (await library).saved(page)
  return known && { ...known, how: 'unchanged', replaced }
}

/** Saves a page where nobody can be asked what is to become of an older copy. */
export async function saveIfNew(checkId: string, library: Promise<LibraryService>): Promise<void> {
  if (!(await savedPage(checkId, library))) await savePage(checkId, false, library)
}

/** Adds articles; what a batch of an import did is noted, so that it can be taken back when its page is gone. */
export async function addArticles({ articles, importBatch }: { articles: ArticleToAdd[]; importBatch?: number | undefined }, library: Promise<LibraryService>): Promise<Outcome> {
  const outcome = await (await library).add(articles.map(stored))
  // Without a journal an import can still be taken back from its own page.
  if (importBatch !== undefined) await journalBatch(importBatch, outcome).catch(() => undefined)
  return outcome
}

/** An article that was saved first some time ago says so; any other is saved now. */
export function stored({ savedAt, ...article }: ArticleToAdd): StoredArticle {
  return { ...article, savedAt: savedAt ?? new Date().toISOString() }
}

/** A check of what was selected knows no whole article. */
async function checkOfPage(checkId: string): Promise<Check | null> {
  const check = await checkOfId(checkId)
  return check?.part === 'page' ? check : null
}
