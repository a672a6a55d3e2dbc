import type { Article } from '../article'
import { parseArticleLine } from '../formats/article-line'
import { Library } from '../library'
import { memoryShelf } from '../memory-shelf'
import type { ReportStyle } from '../report-style'
import { isFolder, openFolder } from './folder'
import { readArticles } from './read-articles'
import { readLines, type Terminal } from './read-lines'

/**
 * `crossread match --library articles.jsonl[.gz] … --pages pages.jsonl`: one report a page, as JSON Lines in the
 * order of the pages. A library may be a folder that `crossread index` wrote.
 *
 * @returns the exit code: 1 if any line was bad
 */
export async function matchPages(libraries: string[], pages: string, style: ReportStyle, terminal: Terminal): Promise<number> {
  const folders = libraries.filter(isFolder)
  const articles: Article[] = []
  let bad = await readArticles(libraries.filter((path) => !folders.includes(path)), (article) => void articles.push(article), terminal)
  const library = new Library([memoryShelf(articles), ...folders.map(openFolder)])
  bad += await readLines(pages, parseArticleLine, async (page) => terminal.out(JSON.stringify((await library.check(page, style)).report)), terminal)
  return bad > 0 ? 1 : 0
}
