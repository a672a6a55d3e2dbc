import { getDomain } from 'tldts-icann'
import type { PageArticle } from '../../corpus/extract/page-article'
import { outletsOf } from '../../corpus/outlets'
import type { LibraryService } from '../../messages/channel'
import type { Check } from '../../messages/contract'

/** About 25,000 words: longer than any article. A page beyond it would keep every other tab waiting. */
const LONGEST_TEXT = 150_000

/** What a check needs of the library. */
export type Corpus = Pick<LibraryService, 'check'>

/** What a corpus says of a page, with the siblings' texts and whose they are. */
export async function matchPage(corpus: Corpus, page: PageArticle): Promise<Pick<Check, 'report' | 'siblings' | 'outlets'>> {
  const whole = page.text.length <= LONGEST_TEXT
  const { report, siblings } = await corpus.check(whole ? page : { ...page, text: page.text.slice(0, LONGEST_TEXT) })
  const searched = { ...report.searched, complete: report.searched.complete && whole }
  return { report: { ...report, searched }, siblings, outlets: outletsOf([page, ...siblings], getDomain) }
}
