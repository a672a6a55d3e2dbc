import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderWriter, openFolder } from '../../corpus/cli/folder'
import { LibraryIndex } from '../../corpus/index/library-index'
import { read } from '../../corpus/text/reading'
import { readTerms } from '../../corpus/text/terms'
import { makeArticles } from './made-articles'
import { makePage } from './made-pages'
import { cpu, middle, type Row } from './measure'

const PAGES = 40
/** Of a library, so many are kept to make pages of: one out of each part. */
const KEPT = 1_000

/** How the look-ups of a page grow with the library, from a file of which nothing is read but what is asked for. */
export function growthRows(sizes: number[]): Row[] {
  return sizes.flatMap((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'))
    try {
      return measure(size, folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

function measure(size: number, folder: string): Row[] {
  const writer = new FolderWriter(folder)
  const kept: Parameters<typeof makePage>[0] = []
  let number = 0
  let adding = 0
  for (const article of makeArticles(size)) {
    adding += cpu(() => writer.add(article))
    if (number++ % Math.ceil(size / KEPT) === 0) kept.push(article)
  }
  let bytes = 0
  const closing = cpu(() => { bytes = writer.close().bytes })
  const shelf = openFolder(folder)
  const opening = cpu(() => void new LibraryIndex([openFolder(folder)]))
  const index = new LibraryIndex([shelf])
  const pages = Array.from({ length: PAGES + 5 }, (_, i) => read(makePage(kept, i).text))
  const timed = (work: (page: (typeof pages)[number]) => unknown): number => middle(pages.map((page) => cpu(() => void work(page))).slice(5))
  const what = size.toLocaleString('en')
  return [
    { what: `${what} articles: read, indexed and kept`, value: adding / 1000, unit: 's' },
    { what: `${what}: merged into one segment`, value: closing / 1000, unit: 's' },
    { what: `${what}: segment`, value: bytes / size, unit: 'bytes an article' },
    { what: `${what}: open`, value: opening, unit: 'ms' },
    { what: `${what}: look-up of a page’s runs`, value: timed(({ words }) => index.hitsOf(words)), unit: 'ms' },
    { what: `${what}: look-up of its sentences`, value: timed((page) => [...index.nearestSentences(page, readTerms(page.words), { best: 10, floor: 0.6 })]), unit: 'ms' },
  ]
}
