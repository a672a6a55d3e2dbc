import { articles, index } from 'virtual:built-in-corpus'
import { Library } from '../library'
import { unpackIndex } from '../packed-index'

/** The corpus that comes with the extension, its few articles read already: the page is still being read at that time. */
export function openBuiltInCorpus(): Library {
  const library = new Library(articles, unpackIndex(index))
  library.prepare()
  return library
}
