import { spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/**
 * Runs a command of the system or of an installed package, its output shown as it comes.
 * @throws when it fails, with the command that did
 */
export function run(command, ...args) {
  if (!runs(command, ...args)) throw new Error(`This failed: ${[command, ...args].join(' ')}`)
}

/** The same, answering whether it went well. */
export function runs(command, ...args) {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
  // On Windows npm and every package's command are batch files, which only a shell starts.
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH }, shell: process.platform === 'win32' })
  return status === 0
}
