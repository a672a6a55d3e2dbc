import { BadArticleLine, parseArticleLine } from '../formats/article-line'
import { FolderWriter } from './folder'
import { readLines, type Terminal } from './read-lines'

/**
 * `crossread index --library articles.jsonl[.gz] … --out DIR`: an index that `match --library DIR` opens without
 * reading the articles again.
 *
 * @returns the exit code: 1 if any line was bad
 */
export async function indexLibrary(libraries: string[], out: string, terminal: Terminal): Promise<number> {
  const folder = new FolderWriter(out)
  const ids = new Set<string>()
  let bad = 0
  for (const library of libraries) {
    bad += await readLines(library, parseArticleLine, (article) => {
      if (ids.has(article.id)) throw new BadArticleLine({ what: 'wrong', field: 'id' }, `id ${JSON.stringify(article.id)} stands in the library already`)
      ids.add(article.id)
      folder.add(article)
    }, terminal)
  }
  const { articles, bytes } = folder.close()
  terminal.err(`${articles} articles, ${bytes} bytes of index`)
  return bad > 0 ? 1 : 0
}
