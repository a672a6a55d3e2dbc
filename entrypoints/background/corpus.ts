import type { Article } from '../../corpus/article'
import { Library, type Found } from '../../corpus/library'
import { builtInShelf } from '../../corpus/seeds/built-in'

/** What the background needs of a corpus. */
export interface Corpus {
  check(page: Article): Promise<Found>
  /** Reads articles ahead of a check; what is read already costs nothing. */
  prepare(): Promise<void>
}

let opened: Corpus | undefined

/** Opens the corpus once in a worker's life; the worker may die after any reply, and the next one opens it again. */
export function openCorpus(): Corpus {
  opened ??= new Library([builtInShelf()])
  return opened
}

/** The corpus with its articles read: work for the time in which the page is being read, by another process. */
export async function preparedCorpus(): Promise<Corpus> {
  const corpus = openCorpus()
  await corpus.prepare()
  return corpus
}
