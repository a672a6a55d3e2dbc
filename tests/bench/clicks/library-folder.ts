import { existsSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderWriter } from '../../../corpus/cli/folder'
import { FORMAT } from '../../../corpus/index/segment'
import { makeArticles } from '../made-articles'

/** Where the benches keep what takes long to make, until the system clears it. */
export const KEPT = join(tmpdir(), 'crossread-bench')

/** A folder with so many made articles and their index, as `crossread index` writes it; made once: a million take half an hour and 5 GB. */
export function libraryFolder(articles: number): string {
  const folder = join(KEPT, `library-${articles}-format-${FORMAT}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}-unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const writer = new FolderWriter(unfinished)
  for (const article of makeArticles(articles)) writer.add(article)
  writer.close()
  renameSync(unfinished, folder)
  return folder
}
