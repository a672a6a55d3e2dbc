import { FORMAT } from '../../../corpus/index/segment'
import { BrowserStore } from '../../../corpus/stores/browser-store'
import { openedFiles } from '../../../corpus/stores/stored-files'
import type { StoredArticle } from '../../../corpus/stores/store'
import { parseArticleLine } from '../../../corpus/formats/article-line'

/**
 * Runs in a page of the extension: takes a folder that `crossread index` wrote from a file picker and stores it as the
 * extension's own code does. A million articles come in within minutes, where indexing them there would take an hour.
 */
async function receiveLibrary(): Promise<number> {
  const files = document.querySelector<HTMLInputElement>('#library')?.files ?? []
  const [index, articles] = ['index', 'articles.jsonl'].map((name) => [...files].find((file) => file.name === name))
  if (!index || !articles) throw new Error('pick index and articles.jsonl')

  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('index', { create: true })
  const writable = await (await folder.getFileHandle('segment-1', { create: true })).createWritable()
  await writable.write(index)
  await writable.close()

  const store = await BrowserStore.open(await openedFiles())
  let nextKey = 0
  for await (const batch of batches(articles)) {
    await store.commit({ put: batch.map((article) => [nextKey++, article]) })
  }
  await store.commit({ state: { format: FORMAT, segments: [{ file: 'segment-1', articles: nextKey, bytes: index.size }], nextKey } })
  store.close()
  return nextKey
}

const BYTES_AT_ONCE = 8 << 20

async function* batches(lines: File): AsyncGenerator<StoredArticle[]> {
  let rest = ''
  const decoder = new TextDecoder()
  for (let at = 0; at < lines.size; at += BYTES_AT_ONCE) {
    const text = rest + decoder.decode(await lines.slice(at, at + BYTES_AT_ONCE).arrayBuffer(), { stream: true })
    const whole = text.split('\n')
    rest = whole.pop() ?? ''
    yield whole.map((line) => ({ ...parseArticleLine(line), savedAt: '2026-01-01T00:00:00.000Z' }))
  }
}

Object.assign(globalThis, { receiveLibrary })
