import { parseArgs } from 'node:util'
import { comparePairs } from './compare'
import { extractFiles } from './extract'
import { indexLibrary } from './index-library'
import { matchPages } from './match'
import { EXPLAINED, PLAIN } from '../report-style'
import { messageOf } from './bad-file'
import type { Terminal } from './read-lines'

const USAGE = `crossread: who else printed this, and what did they change?

  crossread match   --library articles.jsonl[.gz]|DIR [--library …] --pages pages.jsonl [--why]
  crossread compare --pairs pairs.jsonl [--why]
  crossread extract page.html[.gz] …
  crossread index   --library articles.jsonl[.gz] [--library …] --out DIR

An article or page is one line of JSON: {"id", "outlet", "title", "date", "url", "text"}, paragraphs parted by a blank
line. A pair is {"id", "here", "there"}. Answers are JSON Lines on standard output, in the order they were asked.
DIR is a folder that crossread index wrote: opening it takes no time, however large it is.
With --why, each passage says what speaks for every pair of its sentences ("belief" is the sum, in log odds), and each
detail the rule that made it, in a further field "why".
Exit codes: 0, 1 when a line or file was bad (it is named on standard error, the rest goes on), 2 for bad arguments.`

/** Runs one command; returns the exit code. */
async function run(args: string[], terminal: Terminal): Promise<number> {
  let options
  try {
    options = parseArgs({
      args, allowPositionals: true,
      options: { library: { type: 'string', multiple: true }, pages: { type: 'string' }, pairs: { type: 'string' }, out: { type: 'string' }, why: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    return misused(messageOf(error), terminal)
  }
  const { values: { library, pages, pairs, out, why, help }, positionals: [command, ...files] } = options
  if (help) {
    terminal.out(USAGE)
    return 0
  }
  const style = why ? EXPLAINED : PLAIN
  if (command === 'match' && library && pages && files.length === 0) return matchPages(library, pages, style, terminal)
  if (command === 'compare' && pairs && files.length === 0) return comparePairs(pairs, style, terminal)
  if (command === 'index' && library && out && files.length === 0) return indexLibrary(library, out, terminal)
  if (command === 'extract' && files.length > 0) return extractFiles(files, terminal.out, terminal.err)
  return misused(command ? `${command}: not a command, or something is missing` : 'what shall be done?', terminal)
}

function misused(problem: string, { err }: Terminal): number {
  err(`crossread: ${problem}\n\n${USAGE}`)
  return 2
}

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
}
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the answers has had enough of them (`| head`): nothing is left to be done.
  if (error.code === 'EPIPE') process.exit(0)
  terminal.err(`crossread: ${error.message}`)
  process.exit(1)
})
try {
  process.exitCode = await run(process.argv.slice(2), terminal)
} catch (error) {
  terminal.err(`crossread: ${messageOf(error)}`)
  process.exitCode = 1
}
