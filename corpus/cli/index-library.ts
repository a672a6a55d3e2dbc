import { FolderWriter } from './folder'
import { readArticles } from './read-articles'
import type { Terminal } from './read-lines'

/**
 * `crossread index --library articles.jsonl[.gz] … --out DIR`: an index that `match --library DIR` opens without
 * reading the articles again.
 *
 * @returns the exit code: 1 if any line was bad
 */
export async function indexLibrary(libraries: string[], out: string, terminal: Terminal): Promise<number> {
  const folder = new FolderWriter(out)
  const bad = await readArticles(libraries, (article) => folder.add(article), terminal)
  const { articles, bytes } = folder.close()
  terminal.err(`${articles} articles, ${bytes} bytes of index`)
  return bad > 0 ? 1 : 0
}
