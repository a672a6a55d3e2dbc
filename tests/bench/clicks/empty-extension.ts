import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('empty-extension', import.meta.url))

/**
 * An extension that does nothing but what none can do without, to be measured beside ours: a popup asks its background,
 * which runs one line in the page, and a dedicated worker too where `worker` is asked for. Answers its folder.
 */
export async function emptyExtension(worker: boolean): Promise<string> {
  const copy = `.output/empty-extension${worker ? '-worker' : ''}`
  await rm(copy, { recursive: true, force: true })
  await cp(FOLDER, copy, { recursive: true })
  const manifest = await readFile(`${copy}/manifest.json`, 'utf8')
  if (worker) await writeFile(`${copy}/manifest.json`, manifest.replace('popup.html', 'popup.html?worker'))
  return copy
}
