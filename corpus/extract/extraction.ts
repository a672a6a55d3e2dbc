import type { PageArticle } from './page-article'

/** `no-text`: nothing to read; `too-short`: less than a news brief; `front-page`: many teasers, no article. */
export type NotArticle = 'no-text' | 'too-short' | 'front-page'

/** `too-large`: past the caps on elements or text; `extraction`: the page made extraction fail. */
export type ExtractionFailure = 'too-large' | 'extraction'

/** What reading one page gives: an article, or the reason why there is none. */
export type Extraction =
  | { state: 'article'; page: PageArticle }
  | { state: 'not-article'; why: NotArticle }
  | { state: 'failed'; why: ExtractionFailure }
