import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 10_000

export interface Downloaded {
  path: string
  text: string
}

/** The folder that a browser saves to, beside its profile's own files, and deleted with them. */
export async function downloadFolder(profile: string): Promise<string> {
  const folder = join(profile, 'downloads')
  await mkdir(folder, { recursive: true })
  return folder
}

/** Waits for a file whose name matches; while it is being written it has another name, or nothing in it. */
export async function downloadedFile(profile: string, name: RegExp): Promise<Downloaded> {
  const folder = await downloadFolder(profile)
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const files = await readdir(folder)
    const found = files.find((file) => name.test(file))
    const text = found ? await readFile(join(folder, found), 'utf8') : ''
    if (found && text !== '' && !files.includes(`${found}.part`)) return { path: join(folder, found), text }
    if (Date.now() > deadline) throw new Error(`no file ${name} was saved, only ${files.join(', ') || 'nothing'}`)
    await pause(25)
  }
}
