import type { LibraryService } from '../../messages/channel'
import type { Check } from '../../messages/contract'
import { matchPage } from './match-page'

/** The built-in article that shares most with the others. */
const DEMO = '002_b91e59e771e964a7'

/** A real check of a built-in article against the others, as the first-run page shows it; it belongs to no tab and is not remembered. */
export async function demo(library: Promise<LibraryService>): Promise<Check> {
  const known = await (await library).checkBuiltIn(DEMO)
  if (known === null) throw new Error(`there is no built-in article ${DEMO}`)
  const { article, found } = known
  const page = { ...article, author: null, language: 'en', dateFrom: article.dateFrom ?? null }
  const timings = { inject: 0, extract: 0, open: 0, match: 0, store: 0 }
  return { id: 'demo', tabId: -1, address: '', part: 'page', page, ...(await matchPage({ check: async () => found }, page)), shown: [], timings }
}
