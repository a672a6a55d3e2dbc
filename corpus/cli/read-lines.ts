import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** What a command reads from and writes to; tests pass in their own. */
export interface Terminal {
  out(line: string): void
  err(line: string): void
}

/**
 * Reads a JSON Lines file, gzipped when its name says so, line by line. A line that `parse` refuses is reported with
 * file and number, and the rest goes on; empty lines are passed over.
 *
 * @returns how many lines were bad
 * @throws what the file system says when the file cannot be read
 */
export async function readLines<T>(path: string, parse: (line: string) => T, visit: (item: T) => void | Promise<void>, { err }: Terminal): Promise<number> {
  const file = createReadStream(path)
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // Errors of the file do not travel through a pipe by themselves.
  const failed = new Promise<never>((_, reject) => {
    file.on('error', reject)
    bytes.on('error', reject)
  })
  const all = async (): Promise<number> => {
    let number = 0
    let bad = 0
    for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
      number++
      if (line.trim() === '') continue
      try {
        await visit(parse(line))
      } catch (error) {
        bad++
        err(`${path}:${number}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return bad
  }
  return Promise.race([all(), failed])
}
