import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BadFile, messageOf } from './bad-file'

/** What a command reads from and writes to; tests pass in their own. */
export interface Terminal {
  out(line: string): void
  err(line: string): void
}

/**
 * Reads a JSON Lines file (UTF-8), gzipped when its name says so, line by line. A line that `parse` or `visit` refuses is
 * reported with file and number, and the rest goes on; blank lines are passed over.
 *
 * @returns how many lines were bad
 * @throws {BadFile} when the file cannot be read to its end
 * @throws what the system says when `visit` cannot read or write a file of its own, which is no fault of the line
 */
export async function readLines<T>(path: string, parse: (line: string) => T, visit: (item: T) => void | Promise<void>, { err }: Terminal): Promise<number> {
  let number = 0
  let bad = 0
  for await (const line of linesOf(path)) {
    number++
    if (line.trim() === '') continue
    try {
      await visit(parse(line))
    } catch (error) {
      if (error instanceof BadFile || (error instanceof Error && 'syscall' in error)) throw error
      bad++
      err(`${path}:${number}: ${messageOf(error)}`)
    }
  }
  return bad
}

/** Not `node:readline`: it also parts lines at a lone CR and, from Node 24 on, at U+2028, which may stand in JSON as it is. */
async function* linesOf(path: string): AsyncGenerator<string, void> {
  const file = createReadStream(path)
  // A pipeline, unlike `pipe`, hands the file's errors on to whoever reads what comes out.
  const bytes: AsyncIterable<Buffer> = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file
  // Drops a byte order mark.
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of bytes) {
      // Only what is new is looked through: a line of many chunks would cost the square of its length.
      const [first = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n')
      lines.unshift(rest + first)
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw new BadFile(path, error)
  }
  yield rest + decoder.decode()
}
