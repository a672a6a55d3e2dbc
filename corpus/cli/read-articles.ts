import type { Article } from '../article'
import { BadArticleLine, parseArticleLine } from '../formats/article-line'
import { readLines, type Terminal } from './read-lines'

/**
 * Reads the articles of a library's files, one file after the other. A line with an id that was there before is a bad one.
 *
 * @returns how many lines were bad
 * @throws {BadFile} when a file cannot be read to its end
 */
export async function readArticles(files: string[], visit: (article: Article) => void, terminal: Terminal): Promise<number> {
  const ids = new Set<string>()
  let bad = 0
  for (const file of files) {
    bad += await readLines(file, parseArticleLine, (article) => {
      if (ids.has(article.id)) throw new BadArticleLine({ what: 'wrong', field: 'id' }, `id ${JSON.stringify(article.id)} stands in the library already`)
      ids.add(article.id)
      visit(article)
    }, terminal)
  }
  return bad
}
