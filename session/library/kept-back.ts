import { parseStoredLine, storedLine } from '../../corpus/formats/article-line'
import type { StoredArticle } from '../../corpus/stores/store'
import type { ArticleToAdd } from '../../messages/contract'
import { fileLines } from './file-lines'

/**
 * Articles that an export writes or an undo may bring back, as lines in pieces of blobs: browsers keep those out of the page's own
 * memory, so that a hundred thousand may be deleted and come back.
 */
export class KeptBack {
  readonly #pieces: Blob[] = []
  count = 0

  add(articles: readonly StoredArticle[]): void {
    if (articles.length === 0) return
    this.#pieces.push(new Blob([articles.map((article) => `${storedLine(article)}\n`).join('')]))
    this.count += articles.length
  }

  blob(): Blob {
    return new Blob(this.#pieces, { type: 'application/jsonl' })
  }

  async *articles(): AsyncGenerator<ArticleToAdd> {
    for await (const line of fileLines(this.blob(), () => undefined)) if ('text' in line) yield parseStoredLine(line.text)
  }
}
