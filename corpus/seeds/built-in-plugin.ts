import type { Plugin } from 'vite'
import { indexArticles } from '../memory-shelf'
import { readSeeds } from './read-seeds'

const MODULE = 'virtual:built-in-corpus'

/** Reads and indexes the seeds when the extension is built, so that a worker that wakes up has nothing left to do. */
export function builtInCorpus(folder: string): Plugin {
  return {
    name: 'crossread:built-in-corpus',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      const articles = readSeeds(folder)
      return `export const articles = ${JSON.stringify(articles)}; export const index = '${Buffer.from(indexArticles(articles).bytes()).toString('base64')}'`
    },
  }
}
