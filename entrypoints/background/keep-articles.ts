import type { Article } from '../../corpus/article'
import type { Saved } from '../../corpus/reader-library'
import type { StoredArticle } from '../../corpus/stores/store'
import type { LibraryService } from '../../messages/channel'
import { checkOfId } from '../../session/checks'

/** Whether the page of a check is in the library. */
export async function savedPage(checkId: string, library: Promise<LibraryService>): Promise<Saved | null> {
  const check = await checkOfId(checkId)
  return check && (await library).saved(check.page)
}

/** Puts the page of a check into the library; `beside` an older copy rather than in its place. */
export async function savePage(checkId: string, beside: boolean, library: Promise<LibraryService>): Promise<Saved | null> {
  const check = await checkOfId(checkId)
  if (check === null) return null
  const { id, outlet, title, date, url, text } = check.page
  const savedAt = new Date().toISOString()
  // A second copy has a name of its own, and leaves the address to the first.
  const page: Article = beside ? { id: `${id}#${savedAt}`, outlet, title, date, url: null, text } : { id, outlet, title, date, url, text }
  const { keys: [key] } = await (await library).add([{ ...page, savedAt }])
  return key === undefined ? (await library).saved(page) : { key, savedAt, same: true }
}

/** Articles of a file are saved now; those an undo brings back, when they were saved first. */
export function stored(articles: Article[], savedAt: string | null): StoredArticle[] {
  const now = savedAt ?? new Date().toISOString()
  return articles.map((article) => ({ ...article, savedAt: now }))
}
