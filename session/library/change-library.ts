import type { BadLine } from '../../components/library/library-view'
import { BadArticleLine, parseStoredLine, type LineProblem } from '../../corpus/formats/article-line'
import { askBackground } from '../../messages/ask'
import type { ArticleToAdd } from '../../messages/contract'
import { isWebAddress } from '../../messages/schemas'
import { fileLines } from './file-lines'
import { journaledBatches } from './import-journal'
import { KeptBack } from './kept-back'

/** What takes a change back: the keys that it added, and what it took away. */
export interface Undo {
  keys: Set<number>
  articles: KeptBack
}

export function newUndo(): Undo {
  return { keys: new Set(), articles: new KeptBack() }
}

export interface Imported {
  added: number
  updated: number
  unchanged: number
  /** The first of them, and how many there are. */
  bad: BadLine[]
  badLines: number
}

export interface Progress {
  /** 0..1 */
  onProgress(done: number): void
  signal?: AbortSignal
}

/** Few enough to be written in a moment, many enough to be worth one. */
const BATCH = 200
/** UTF-16 code units of texts that cross at once, well below what a message may hold. */
const BATCH_LENGTH = 4_000_000
const MOST_BAD_LINES = 100

/** Adds the articles of a JSON Lines file. What it did stands in `undo` at any time, also when it throws, as it does when it is cancelled. */
export async function importFile(file: Blob, undo: Undo, { onProgress, signal }: Progress): Promise<Imported> {
  const result: Imported = { added: 0, updated: 0, unchanged: 0, bad: [], badLines: 0 }
  let done = 0
  async function* articles(): AsyncGenerator<ArticleToAdd> {
    for await (const line of fileLines(file, (share) => (done = share))) {
      const read = 'text' in line ? parsed(line.text) : ({ what: 'unread' } as const)
      if (!('what' in read)) yield read
      else if (result.badLines++ < MOST_BAD_LINES) result.bad.push({ number: line.number, problem: read })
    }
  }
  await addAll(articles(), undo, (outcome) => {
    result.added += outcome.added
    result.updated += outcome.updated
    result.unchanged += outcome.unchanged
    onProgress(done)
  }, { journaled: true, signal })
  return result
}

/** What an import did whose page was closed before its end, to be taken back; and how much that is. */
export async function importCutOff(): Promise<{ undo: Undo; added: number; updated: number }> {
  const undo = newUndo()
  let added = 0
  let updated = 0
  for await (const outcome of journaledBatches()) {
    note(outcome, undo)
    added += outcome.added
    updated += outcome.updated
  }
  return { undo, added, updated }
}

/** Deletes articles; what they were stands in `undo`. */
export async function removeAll(keys: readonly number[], undo: Undo, { onProgress, signal }: Progress): Promise<void> {
  for (let at = 0; at < keys.length; ) {
    signal?.throwIfAborted()
    const batch = keys.slice(at, at + BATCH)
    const removed = await askBackground('removeArticles', { keys: batch })
    undo.articles.add(removed.map(([, article]) => article))
    // What comes after the last that was removed is asked for again; none was there where nothing was.
    const [last] = removed.at(-1) ?? []
    at += last === undefined ? batch.length : batch.indexOf(last) + 1
    onProgress(at / keys.length)
  }
}

/** Takes a change back: what was taken away takes the place of what came for it, then the rest goes. */
export async function takeBack({ keys, articles }: Undo, { onProgress }: Progress): Promise<void> {
  const of = Math.max(1, articles.count + keys.size)
  let done = 0
  const none = newUndo()
  await addAll(articles.articles(), none, (_, batch) => onProgress((done += batch) / of), {})
  await removeAll([...keys], none, { onProgress: (share) => onProgress((done + share * keys.size) / of) })
}

/** All articles as lines of JSON, oldest first. */
export async function exportAll(count: number, { onProgress, signal }: Progress): Promise<KeptBack> {
  const all = new KeptBack()
  for (let from = 0; ;) {
    signal?.throwIfAborted()
    const batch = await askBackground('articles', { from, most: BATCH })
    if (batch.length === 0) return all
    all.add(batch.map(([, article]) => article))
    from = (batch.at(-1)?.[0] ?? from) + 1
    onProgress(Math.min(1, all.count / Math.max(1, count)))
  }
}

type Outcome = Awaited<ReturnType<typeof askBackground<'addArticles'>>>

async function addAll(
  articles: AsyncIterable<ArticleToAdd>,
  undo: Undo,
  onBatch: (outcome: Outcome, batch: number) => void,
  { journaled = false, signal }: { journaled?: boolean; signal?: AbortSignal | undefined },
): Promise<void> {
  let batches = 0
  let batch: ArticleToAdd[] = []
  let length = 0
  const write = async (): Promise<void> => {
    const written = batch
    batch = []
    length = 0
    const outcome = await askBackground('addArticles', { articles: written, importBatch: journaled ? batches++ : undefined })
    note(outcome, undo)
    onBatch(outcome, written.length)
  }
  for await (const article of articles) {
    signal?.throwIfAborted()
    batch.push(article)
    length += article.text.length
    if (batch.length === BATCH || length > BATCH_LENGTH) await write()
  }
  signal?.throwIfAborted()
  if (batch.length > 0) await write()
}

function note({ keys, replaced }: Outcome, undo: Undo): void {
  // What the same change has added before needs not come back.
  undo.articles.add(replaced.flatMap(([key, article]) => (undo.keys.delete(key) ? [] : [article])))
  for (const key of keys) undo.keys.add(key)
}

/** An article, or what is wrong with a line. */
function parsed(line: string): ArticleToAdd | LineProblem {
  try {
    const article = parseStoredLine(line)
    return article.url === null || isWebAddress(article.url) ? article : { ...article, url: null }
  } catch (error) {
    if (error instanceof BadArticleLine) return error.problem
    throw error
  }
}
