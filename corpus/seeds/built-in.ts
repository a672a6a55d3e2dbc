import { articles, index } from 'virtual:built-in-corpus'
import { Library } from '../library'
import { unpackIndex } from '../packed-index'

/** The corpus that comes with the extension. */
export function openBuiltInCorpus(): Library {
  return new Library(articles, unpackIndex(index))
}
