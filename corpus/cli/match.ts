import type { Article } from '../article'
import { BadArticleLine, parseArticleLine } from '../formats/article-line'
import { Library } from '../library'
import { memoryShelf } from '../memory-shelf'
import type { ReportStyle } from '../report-style'
import { isLibraryFolder, openFolder } from './folder'
import { readLines, type Terminal } from './read-lines'

/**
 * `crossread match --library articles.jsonl[.gz] … --pages pages.jsonl`: one report a page, as JSON Lines in the
 * order of the pages. A library may be a folder that `crossread index` wrote.
 *
 * @returns the exit code: 1 if any line was bad
 */
export async function matchPages(libraries: string[], pages: string, style: ReportStyle, terminal: Terminal): Promise<number> {
  const articles = new Map<string, Article>()
  let bad = 0
  const folders = libraries.filter(isLibraryFolder)
  for (const library of libraries.filter((path) => !folders.includes(path))) {
    bad += await readLines(library, parseArticleLine, (article) => {
      if (articles.has(article.id)) throw new BadArticleLine({ what: 'wrong', field: 'id' }, `id ${JSON.stringify(article.id)} stands in the library already`)
      articles.set(article.id, article)
    }, terminal)
  }
  const library = new Library([memoryShelf([...articles.values()]), ...folders.map(openFolder)])
  bad += await readLines(pages, parseArticleLine, async (page) => terminal.out(JSON.stringify((await library.check(page, style)).report)), terminal)
  return bad > 0 ? 1 : 0
}
