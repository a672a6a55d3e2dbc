import type { Article } from '../../corpus/article'
import type { Report } from '../../corpus/report'
import { openBuiltInCorpus } from '../../corpus/seeds/built-in'

/** What the background needs of a corpus. */
export interface Corpus {
  check(page: Article): Report
  article(id: string): Article | undefined
  /** Reads articles ahead of a check; what is read already costs nothing. */
  prepare(): void
}

let opened: Corpus | undefined

/** Opens the corpus once in a worker's life; the worker may die after any reply, and the next one opens it again. */
export function openCorpus(): Corpus {
  opened ??= openBuiltInCorpus()
  return opened
}

/** The corpus with its articles read: work for the time in which the page is being read, by another process. */
export function preparedCorpus(): Corpus {
  const corpus = openCorpus()
  corpus.prepare()
  return corpus
}
